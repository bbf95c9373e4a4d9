/// What a person can ask of the wall. Each one has a line in `Binding.all`.
package enum Command: String, CaseIterable, Sendable {
  case down, up, pageDown, pageUp, first, last
  case nextPane, previousPane, left, right
  case open, back, document, why, lookBack
  case wallView, tasksView, boardView, trendView, sourcesView, historyView, changesView
  case previousYear, nextYear
  case filter, nextHit, previousHit, sort, fold, foldAll
  case mark, markRange, invertMarks
  case complete, reopen, record, schedule, note, supervise, undo, redo, export, copy
  case theme, language, mouse, redraw, help, quit
}

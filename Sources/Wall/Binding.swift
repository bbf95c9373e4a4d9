import Cells
import Phrases

/// One command, its keys and its words: the only place where the three meet.
///
/// Dispatch, footer, help and the README's key table are all made from `Binding.all`.
package struct Binding: Sendable {
  package let command: Command
  package let keys: [Key]
  package let group: Group
  /// One or two words, for the footer.
  package let label: Phrase
  /// A sentence, for help.
  package let explanation: Phrase

  package enum Group: CaseIterable, Sendable {
    case movement, views, finding, changes, program

    package var title: Phrase {
      switch self {
      case .movement: .groupMovement
      case .views: .groupViews
      case .finding: .groupFinding
      case .changes: .groupChanges
      case .program: .groupProgram
      }
    }
  }

  private init(
    _ command: Command, _ keys: [Key], _ group: Group, _ label: Phrase, _ explanation: Phrase
  ) {
    self.command = command
    self.keys = keys
    self.group = group
    self.label = label
    self.explanation = explanation
  }

  /// All bindings, in the order of help.
  package static let all: [Binding] = movement + views + finding + changes + program

  private static let movement: [Binding] = [
    Binding(.down, ["j", .down, .control("n")], .movement, .down, .downHelp),
    Binding(.up, ["k", .up, .control("p")], .movement, .up, .upHelp),
    Binding(
      .pageDown, [.pageDown, .control("f"), .control("v")], .movement, .pageDown, .pageDownHelp),
    Binding(.pageUp, [.pageUp, .control("b")], .movement, .pageUp, .pageUpHelp),
    Binding(.first, ["g", .home], .movement, .first, .firstHelp),
    Binding(.last, ["G", .end], .movement, .last, .lastHelp),
    Binding(.left, ["h", .left], .movement, .left, .leftHelp),
    Binding(.right, ["l", .right], .movement, .right, .rightHelp),
    Binding(.nextPane, [.tab], .movement, .nextPane, .nextPaneHelp),
    Binding(.previousPane, [.backTab], .movement, .previousPane, .previousPaneHelp),
    Binding(.open, [.enter], .movement, .open, .openHelp),
    Binding(.back, [.escape], .movement, .back, .backHelp),
    Binding(.previousYear, ["[", .shiftLeft], .movement, .previousYear, .previousYearHelp),
    Binding(.nextYear, ["]", .shiftRight], .movement, .Noun.year, .nextYearHelp),
  ]

  private static let views: [Binding] = [
    Binding(.wallView, ["1"], .views, .wallView, .wallViewHelp),
    Binding(.tasksView, ["2"], .views, .Noun.tasks, .tasksViewHelp),
    Binding(.boardView, ["3"], .views, .Board.board, .boardViewHelp),
    Binding(.trendView, ["4"], .views, .Trend.title, .trendViewHelp),
    Binding(.sourcesView, ["5"], .views, .Noun.sources, .sourcesViewHelp),
    Binding(.historyView, ["6"], .views, .History.title, .History.view),
    Binding(.changesView, ["7"], .views, .Difference.shortTitle, .Difference.view),
    Binding(.document, ["d"], .views, .Noun.source, .documentHelp),
    Binding(.why, ["w"], .views, .why, .CommandHelp.why),
    Binding(.lookBack, ["@"], .views, .lookBack, .lookBackHelp),
  ]

  private static let finding: [Binding] = [
    Binding(.filter, ["/"], .finding, .filter, .filterHelp),
    Binding(.nextHit, ["n"], .finding, .nextHit, .nextHitHelp),
    Binding(.previousHit, ["N"], .finding, .previousHit, .previousHitHelp),
    Binding(.sort, ["s"], .finding, .sort, .sortHelp),
    Binding(.fold, ["z"], .finding, .fold, .foldHelp),
    Binding(.foldAll, ["Z"], .finding, .foldAll, .foldAllHelp),
    Binding(.mark, [" "], .finding, .mark, .markHelp),
    Binding(.markRange, ["v"], .finding, .markRange, .markRangeHelp),
    Binding(.invertMarks, ["V", "*"], .finding, .invertMarks, .invertMarksHelp),
  ]

  private static let changes: [Binding] = [
    Binding(.complete, ["x"], .changes, .complete, .CommandHelp.done),
    Binding(.reopen, ["r"], .changes, .reopen, .CommandHelp.reopen),
    Binding(.record, ["o"], .changes, .record, .CommandHelp.record),
    Binding(.schedule, ["p"], .changes, .Noun.schedule, .CommandHelp.schedule),
    Binding(.note, ["a"], .changes, .Noun.note, .CommandHelp.note),
    Binding(.supervise, ["!"], .changes, .supervise, .superviseHelp),
    Binding(.undo, ["u"], .changes, .undo, .CommandHelp.undo),
    Binding(.redo, ["U"], .changes, .redo, .CommandHelp.redo),
    Binding(.export, ["e"], .changes, .export, .CommandHelp.export),
    Binding(.copy, ["y"], .changes, .Copying.copy, .Copying.help),
  ]

  private static let program: [Binding] = [
    Binding(.theme, ["t"], .program, .theme, .themeHelp),
    Binding(.language, ["L"], .program, .language, .languageHelp),
    Binding(.mouse, ["m"], .program, .mouse, .mouseHelp),
    Binding(.redraw, [.control("l")], .program, .redraw, .redrawHelp),
    Binding(.help, ["?", ":", .function(1)], .program, .help, .helpHelp),
    Binding(.quit, ["q"], .program, .quit, .quitHelp),
  ]

  /// The command that `key` stands for.
  package static func command(for key: Key) -> Command? {
    all.first { $0.keys.contains(key) }?.command
  }

  package static func of(_ command: Command) -> Binding? { all.first { $0.command == command } }
}

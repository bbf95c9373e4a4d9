import Assessing
import Cells
import PlanModel

/// Something that happened, and that the state has to answer.
package enum Event: Sendable {
  case input(Input)
  /// Changes are on disk.
  case saved([JournalEntry])
  /// Another program changed the plan: what it is now, on the day that the wall was hung.
  case reloaded(Review, tablesChanged: Bool)
  /// The plan went away or became faulty: what is shown stays, and nothing can be changed. The
  /// words say why, and the way out.
  case locked(reason: String)
  /// What moved since the snapshot that the wall is held against.
  case compared(Difference)
  /// Something that was asked for could not be done; the words say what and the way out.
  case failed(String)
  case opened(Document)
  /// So many items were given to the terminal for its clipboard.
  case copied(items: Int)
  /// A snapshot is on disk.
  case exported(path: String)
  /// A theme is in use, under its name in the language of the wall.
  case switched(theme: String, title: String)
}

/// Something that has to happen outside of the state.
package enum Effect: Equatable, Sendable {
  /// Write the changes to the journal as one user action.
  case append([Change])
  case export(ExportRequest)
  /// Read a source's document.
  case open(Index<Source>, line: Int?)
  /// Hold the plan against the snapshot that was named.
  case compare
  /// Give the items to the terminal's clipboard.
  case copy([Item], CopyForm)
  case use(theme: String)
  case toggleMouse
  /// Draw everything anew.
  case redraw
  case quit
}

/// A snapshot that a person asked for.
package struct ExportRequest: Equatable, Sendable {
  /// The format's name, as on the command line.
  package let format: String
  package let path: String
  /// What is exported, in the order in which it is listed.
  package let items: [Item]
  /// The filter of the command line that leaves these items; empty = all.
  package let filter: String
  /// What the board of them ranks; nil = the items themselves are exported.
  package var grouping: BoardGrouping?
}

/// The lines of a source's document.
package struct Document: Equatable, Sendable {
  package let source: Index<Source>
  /// As read; neutralised when shown.
  package let lines: [String]
  /// The line that was asked for, from 1; nil = the document as a whole.
  package let line: Int?
  /// Whether the file is the one that the plan cites, by its hash; nil where the plan has none.
  package let isAsCited: Bool?

  package init(source: Index<Source>, lines: [String], line: Int?, isAsCited: Bool?) {
    self.source = source
    self.lines = lines
    self.line = line
    self.isAsCited = isAsCited
  }
}

import Assessing

/// The rows of a board: a title a section, and its lines below.
struct BoardListing: Sendable {
  enum Row: Sendable {
    /// With the number of lines below it.
    case title(BoardSection.Kind, Int)
    case entry(BoardEntry, BoardSection.Kind)
    case group(BoardGroup)
    case account(BoardAccount)
    case gap

    var item: Item? {
      if case .entry(let entry, _) = self { entry.item } else { nil }
    }

    /// Whether the cursor can stand on it.
    var isLine: Bool {
      switch self {
      case .title, .gap: false
      case .entry, .group, .account: true
      }
    }
  }

  let board: Board
  private(set) var rows: [Row] = []
  /// The rows that the cursor can stand on.
  private let lines: [Int]

  init(_ board: Board) {
    self.board = board
    var rows: [Row] = []
    for section in board.sections {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.title(section.kind, section.count))
      rows += section.groups.map { .group($0) }
      rows += section.entries.map { .entry($0, section.kind) }
      rows += section.accounts.map { .account($0) }
    }
    self.rows = rows
    lines = rows.indices.filter { rows[$0].isLine }
  }

  /// The line nearest to `row`: in the direction of `step`, where one is there.
  func line(near row: Int, step: Int) -> Int {
    let after = lines.first { $0 >= row }
    let before = lines.last { $0 <= row }
    return (step < 0 ? before ?? after : after ?? before) ?? row
  }

  func isFirst(_ row: Int) -> Bool { row == lines.first }

  /// The first row that is about `item`.
  func row(of item: Item) -> Int? { rows.firstIndex { $0.item == item } }

  /// `3/26`: the place of `row` among the lines.
  func place(of row: Int) -> String {
    let place = lines.firstIndex(of: row).map { $0 + 1 } ?? 0
    return "\(place)/\(lines.count)"
  }

  /// How many lines a section has.
  func count(of section: BoardSection.Kind) -> Int {
    rows.lazy.compactMap { row in
      if case .title(section, let count) = row { count } else { nil }
    }.first ?? 0
  }

  /// The section that a row stands in.
  func section(of row: Int) -> BoardSection.Kind {
    let above = rows.prefix(row + 1).last { if case .title = $0 { true } else { false } }
    guard case .title(let kind, _) = above else { return .ranking }
    return kind
  }
}

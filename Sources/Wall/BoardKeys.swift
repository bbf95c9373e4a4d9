import Assessing
import Phrases
import PlanModel

/// What keys do on the board.
extension State {
  /// The board; on the board already, the next way to rank.
  mutating func showBoard() {
    guard selection.view == .board else { return show(.board) }
    selection.grouping = selection.grouping.next
    relist()
    scrolls.items.select(0)
    if let board = listing.board { notice = Notice(board.board.title(of: .ranking, in: language)) }
  }

  /// Moves to the next line in the direction of the command: titles are passed over.
  mutating func moveOnBoard(_ command: Command) {
    guard let board = listing.board else { return }
    scrolls.items.move(command)
    let isUp = command == .up || command == .pageUp || command == .last
    scrolls.items.select(board.line(near: scrolls.items.selected, step: isUp ? -1 : 1))
  }

  /// Keeps the cursor on a line, and the title above the first one in sight.
  mutating func settleBoard() {
    guard let board = listing.board else { return }
    let row = board.line(near: scrolls.items.selected, step: 1)
    scrolls.items.select(row)
    if board.isFirst(row) { scrolls.items.roll(by: -row) }
  }

  /// A group opens as the ranking of what is in it.
  mutating func open(_ group: BoardGroup) {
    let plan = review.plan
    selection.grouping = .indicator
    switch group.key {
    case .sector(let sector):
      selection.sector = sector
      relist()
    case .region: apply(filter: selection.filterText + " region:" + group.key.id(in: plan))
    case .owner: apply(filter: selection.filterText + " owner:" + group.key.id(in: plan))
    }
    scrolls.items.select(0)
  }

  /// The group that the cursor is on.
  var selectedGroup: BoardGroup? {
    guard let board = listing.board, board.rows.indices.contains(scrolls.items.selected),
      case .group(let group) = board.rows[scrolls.items.selected]
    else { return nil }
    return group
  }
}

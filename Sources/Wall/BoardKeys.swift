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
  private mutating func open(_ group: BoardGroup) {
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

  /// What an owner has to answer for opens as the ranking of the owner's items.
  private mutating func open(_ account: BoardAccount) {
    guard let owner = account.owner else {
      notice = Notice(say(.Board.noOwner))
      return
    }
    selection.grouping = .indicator
    apply(filter: selection.filterText + " owner:" + review.plan.owners[owner].id)
    scrolls.items.select(0)
  }

  /// Opens the line that the cursor is on, where it is that of no item.
  mutating func openOnBoard() {
    switch selectedLine {
    case .group(let group): open(group)
    case .account(let account): open(account)
    case .title, .entry, .gap, nil: break
    }
  }

  /// The group that the cursor is on.
  var selectedGroup: BoardGroup? {
    if case .group(let group) = selectedLine { group } else { nil }
  }

  private var selectedLine: BoardListing.Row? {
    guard let board = listing.board, board.rows.indices.contains(scrolls.items.selected) else {
      return nil
    }
    return board.rows[scrolls.items.selected]
  }
}

import PlanModel

/// A part of a board, in the order in which the parts stand.
package struct BoardSection: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case ranking, red, black, third
    /// Late in results: behind the pace, missed, or overdue; the worst first.
    case results
    /// Late in reporting: a value or a word on a task is missing; the longest first.
    case reporting
    /// Who has how much to answer for in the two ledgers above.
    case accounts
    /// Under special supervision; the longest first.
    case listed
    /// A later report of the value changed the verdict.
    case flipped
  }

  package let kind: Kind
  package var entries: [BoardEntry] = []
  package var groups: [BoardGroup] = []
  package var accounts: [BoardAccount] = []

  package var count: Int { entries.count + groups.count + accounts.count }
}

/// What an owner has in the two ledgers.
package struct BoardAccount: Sendable {
  /// Nil = no owner is named.
  package let owner: Index<Owner>?
  package let lateInResults: Int
  package let lateInReporting: Int
}

extension Board {
  package var sections: [BoardSection] { BoardSection.Kind.allCases.map(section) }

  package func section(_ kind: BoardSection.Kind) -> BoardSection {
    var section = BoardSection(kind: kind)
    switch kind {
    case .ranking:
      section.groups = groups
      if grouping == .indicator { section.entries = ranked }
    case .red: section.entries = entries(on: .red)
    case .black: section.entries = entries(on: .black).reversed()
    case .third: section.entries = unranked
    case .results: section.entries = lateInResults
    case .reporting: section.entries = lateInReporting
    case .accounts: section.accounts = accounts
    case .listed: section.entries = listed
    case .flipped: section.entries = entries.filter { $0.flip != nil }
    }
    return section
  }

  private var lateInResults: [BoardEntry] {
    ranked.filter { ($0.band ?? .reached) >= .slightlyBehind }.reversed()
  }

  private var lateInReporting: [BoardEntry] {
    sorted(entries.filter { $0.missingSince != nil }) { $0.missingSince?.ordinal }
  }

  private var listed: [BoardEntry] {
    sorted(entries.filter { $0.supervision != nil }) { $0.supervision?.start.day?.ordinal }
  }

  /// The earliest day first; of one day, in the order of the wall.
  private func sorted(
    _ entries: [BoardEntry], by day: (BoardEntry) -> Int?
  ) -> [BoardEntry] {
    entries.map { (entry: $0, key: (day($0) ?? .max, review.place(of: $0.item) ?? .max)) }
      .sorted { $0.key < $1.key }.map(\.entry)
  }

  /// The owners by what they have in both ledgers, the most first.
  private var accounts: [BoardAccount] {
    let owner = { [review] (entry: BoardEntry) in review.owner(of: entry.item) }
    let results = Dictionary(grouping: lateInResults, by: owner).mapValues(\.count)
    let reporting = Dictionary(grouping: lateInReporting, by: owner).mapValues(\.count)
    let owners: [Index<Owner>?] = review.plan.owners.indices.map { $0 } + [nil]
    let accounts = owners.map { owner in
      BoardAccount(
        owner: owner, lateInResults: results[owner] ?? 0, lateInReporting: reporting[owner] ?? 0)
    }
    return accounts.filter { $0.lateInResults + $0.lateInReporting > 0 }.enumerated().sorted {
      ($1.element.total, $0.offset) < ($0.element.total, $1.offset)
    }.map(\.element)
  }
}

extension BoardAccount {
  fileprivate var total: Int { lateInResults + lateInReporting }
}

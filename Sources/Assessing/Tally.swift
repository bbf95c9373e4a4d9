import PlanModel

/// How many of some items stand where: the figures of the headline and of the summary.
package struct Tally: Equatable, Sendable {
  /// A row a kind of item, a column a status.
  private var counts = [Int](repeating: 0, count: Item.Kind.allCases.count * Tally.width)
  /// Tasks that are open after their day.
  package private(set) var overdue = 0

  private static let width = Status.allCases.count

  package init() {}

  package init(_ items: some Sequence<Item>, in review: Review) {
    for item in items { add(item, in: review) }
  }

  package mutating func add(_ item: Item, in review: Review) { add(review.count(of: item)) }

  package mutating func add(_ count: Count) {
    counts[count.kind.place * Tally.width + count.status.place] += 1
    if count.isOverdue { overdue += 1 }
  }

  /// What one item counts as, so that it is judged once for several tallies.
  package struct Count: Sendable {
    fileprivate let kind: Item.Kind
    fileprivate let status: Status
    fileprivate let isOverdue: Bool
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    for place in sum.counts.indices { sum.counts[place] += right.counts[place] }
    sum.overdue += right.overdue
    return sum
  }
}

extension Review {
  /// What `item` counts as.
  package func count(of item: Item) -> Tally.Count {
    // No target stands against an outcome: there is nothing to judge.
    guard item.kind != .outcome else {
      return Tally.Count(kind: .outcome, status: .notApplicable, isOverdue: false)
    }
    let assessment = assessment(of: item)
    return Tally.Count(
      kind: item.kind, status: assessment.status,
      isOverdue: assessment.flags.contains(.overdue))
  }
}

extension Tally {
  package var total: Int { Item.Kind.allCases.reduce(0) { $0 + count(of: $1) } }
  package var targets: Int { count(of: .target) }
  package var tasks: Int { count(of: .task) }
  package var outcomes: Int { count(of: .outcome) }

  /// Items of one kind, whatever their status.
  package func count(of kind: Item.Kind) -> Int {
    counts[kind.place * Tally.width..<(kind.place + 1) * Tally.width].reduce(0, +)
  }

  /// Items with one status, of one kind or of all.
  package func count(_ status: Status, of kind: Item.Kind? = nil) -> Int {
    kinds(kind).reduce(0) { $0 + counts[$1.place * Tally.width + status.place] }
  }

  /// Items whose status reads alike at a glance, of one kind or of all.
  package func count(_ tone: Tone, of kind: Item.Kind? = nil) -> Int {
    Status.allCases.reduce(0) { $0 + ($1.tone == tone ? count($1, of: kind) : 0) }
  }

  private func kinds(_ kind: Item.Kind?) -> [Item.Kind] {
    kind.map { [$0] } ?? Item.Kind.allCases
  }

  /// Targets whose goal is reached, or passed.
  package var met: Int { count(.met) + count(.exceeded) + count(.metEarly) }
  /// Targets of a closed period that were not reached, and ceilings that were broken.
  package var missed: Int { count(.missed) + count(.breached) }
  /// Targets whose value is late.
  package var unreported: Int { count(.notReported) }
  /// Targets of an open period with a pace.
  package var paced: Int { Pace.allCases.reduce(0) { $0 + count($1.status) } }
  /// Targets that nothing can be said of, for any other reason.
  package var unrated: Int { targets - met - missed - unreported - paced }
  /// Tasks that are claimed to be done, or accepted.
  package var done: Int { count(.done) + count(.closed) }
  /// Tasks of which more is expected.
  package var open: Int { tasks - done - count(.dropped) }
}

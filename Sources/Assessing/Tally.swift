import PlanModel

/// How many of some items stand where: the figures of the headline and of the summary.
package struct Tally: Equatable, Sendable {
  private var statuses: [Item.Kind: [Status: Int]] = [:]
  /// Tasks that are open after their day.
  package private(set) var overdue = 0

  package init() {}

  package init(_ items: some Sequence<Item>, in review: Review) {
    for item in items { add(item.kind, review.assessment(of: item)) }
  }

  package mutating func add(_ kind: Item.Kind, _ assessment: Assessment) {
    statuses[kind, default: [:]][assessment.status, default: 0] += 1
    if assessment.flags.contains(.overdue) { overdue += 1 }
  }

  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    for (kind, counts) in right.statuses {
      sum.statuses[kind, default: [:]].merge(counts, uniquingKeysWith: +)
    }
    sum.overdue += right.overdue
    return sum
  }
}

extension Tally {
  package var total: Int { Item.Kind.allCases.reduce(0) { $0 + count(of: $1) } }
  package var targets: Int { count(of: .target) }
  package var tasks: Int { count(of: .task) }
  package var outcomes: Int { count(of: .outcome) }

  /// Items of one kind, whatever their status.
  package func count(of kind: Item.Kind) -> Int {
    statuses[kind, default: [:]].values.reduce(0, +)
  }

  /// Items with one status, of one kind or of all.
  package func count(_ status: Status, of kind: Item.Kind? = nil) -> Int {
    kinds(kind).reduce(0) { $0 + (statuses[$1]?[status] ?? 0) }
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

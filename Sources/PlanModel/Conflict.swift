/// Entries in force that state different things of one matter, written by people who did not know
/// of each other: two clones of a plan that were merged. A person has to decide.
package struct Conflict: Equatable, Sendable {
  package let matter: Matter
  /// Two or more, oldest first.
  package let entries: [JournalEntry]

  /// The entries beside the one with this id; none where it is not among them.
  package func others(than id: String) -> [JournalEntry] {
    guard entries.contains(where: { $0.id == id }) else { return [] }
    return entries.filter { $0.id != id }
  }
}

extension Ledger {
  /// The entries in force on `matter` that no other one replaces, oldest first.
  package func heads(on matter: Matter) -> [JournalEntry] {
    heads(among: entries.filter { $0.matter == matter && isInForce($0) })
  }

  /// All conflicts, in the order of their first entries.
  package var conflicts: [Conflict] {
    var matters: [Matter] = []
    var entriesOf: [Matter: [JournalEntry]] = [:]
    for entry in entries where isInForce(entry) {
      guard let matter = entry.matter else { continue }
      if entriesOf[matter] == nil { matters.append(matter) }
      entriesOf[matter, default: []].append(entry)
    }
    return matters.compactMap { conflict(on: $0, among: entriesOf[$0] ?? []) }
  }

  private func conflict(on matter: Matter, among entries: [JournalEntry]) -> Conflict? {
    guard entries.count > 1 else { return nil }
    let heads = heads(among: entries)
    guard heads.contains(where: { !$0.agrees(with: heads[0]) }) else { return nil }
    return Conflict(matter: matter, entries: heads)
  }

  private func heads(among entries: [JournalEntry]) -> [JournalEntry] {
    let replaced = Set(entries.flatMap { $0.replaces ?? [] })
    var heads: [JournalEntry] = []
    for entry in entries {
      if entry.replaces == nil { heads = [] }
      if !replaced.contains(entry.id) { heads.append(entry) }
    }
    return heads
  }
}

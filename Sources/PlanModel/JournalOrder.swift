/// The order in which entries count: by their moments, and never before what they replace or take
/// back, however the clocks of their authors ran.
struct JournalOrder {
  /// Where an entry stands. Steps tell apart what has the same moment.
  private struct Place: Comparable {
    var at: String
    var step = 0

    static func < (left: Place, right: Place) -> Bool {
      (left.at, left.step) < (right.at, right.step)
    }
  }

  /// By entry, by the user action of entries, and by their actor; of the latest one.
  private var ofEntry: [String: Place] = [:]
  private var ofAction: [String: Place] = [:]
  private var ofActor: [String: Place] = [:]

  private init() {}

  /// The entries in that order. In the journal, an entry stands behind those that its author knew.
  ///
  /// Within one moment, entries of one person stand as the journal has them; those of several
  /// people stand by their names, so that the order of lines in a merged journal does not matter.
  static func sorted(_ journal: [JournalEntry]) -> [JournalEntry] {
    var order = JournalOrder()
    let placed = journal.enumerated().map { offset, entry in
      (place: order.place(entry), offset: offset, entry: entry)
    }
    return placed.sorted {
      ($0.place, $0.entry.actor, $0.offset) < ($1.place, $1.entry.actor, $1.offset)
    }.map(\.entry)
  }

  private mutating func place(_ entry: JournalEntry) -> Place {
    var place = Place(at: entry.at)
    let subject = entry.isReversal ? ofAction[entry.subject] : nil
    for known in (entry.replaces ?? []).compactMap({ ofEntry[$0] }) + [subject].compactMap(\.self)
    where known.at >= place.at {
      place = max(place, Place(at: known.at, step: known.step + 1))
    }
    if let own = ofActor[entry.actor], own.at == place.at { place.step = max(place.step, own.step) }
    ofEntry[entry.id] = place
    ofActor[entry.actor] = place
    let action = entry.isReversal ? entry.subject : entry.userAction
    ofAction[action] = max(place, ofAction[action] ?? place)
    return place
  }
}

import PlanModel

/// Writes journal entries as lines, each complete in itself.
enum JournalWriter {
  static var header: [UInt8] {
    var text = CSVText()
    text.append(TableSchema(.journal).columns.map(\.name))
    return text.bytes
  }

  /// One line an entry. Line breaks in free words are written `\n`, so that two people's
  /// journals merge line by line.
  static func lines(_ entries: [JournalEntry]) -> [UInt8] {
    var text = CSVText()
    for entry in entries {
      text.appendClosed([
        entry.id, entry.at, entry.actor.escaped, entry.action.rawValue, entry.subject,
        entry.period?.description ?? "", entry.value, entry.quality?.rawValue ?? "",
        entry.text.escaped, entry.evidence.escaped,
      ])
    }
    return text.bytes
  }
}

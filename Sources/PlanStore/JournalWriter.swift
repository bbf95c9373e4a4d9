import PlanModel

/// Writes journal entries as lines, each complete in itself.
struct JournalWriter: Sendable {
  /// The columns of the file that is written to, in order.
  let columns: [String]

  static let ofToday = JournalWriter(columns: TableSchema(.journal).columns.map(\.name))

  /// Those of today, and those of older programs, whose files keep their columns.
  static let all = [
    ofToday, JournalWriter(columns: ofToday.columns.filter { $0 != "replaces" }),
  ]

  /// The first line of a file.
  var header: [UInt8] {
    var text = CSVText()
    text.append(columns)
    return text.bytes
  }

  /// One line an entry. Line breaks in free words are written `\n`, so that two people's
  /// journals merge line by line.
  func lines(_ entries: [JournalEntry]) -> [UInt8] {
    var text = CSVText()
    for entry in entries { text.appendClosed(columns.map(entry.cell)) }
    return text.bytes
  }
}

extension JournalEntry {
  /// What stands in a column of the table.
  fileprivate func cell(_ column: String) -> String {
    switch column {
    case "entry_id": id
    case "at": at
    case "actor": actor.escaped
    case "action": action.rawValue
    case "subject": subject
    case "period": period?.description ?? ""
    case "value": value
    case "quality": quality?.rawValue ?? ""
    case "replaces": replaces?.asReplaced ?? ""
    case "text": text.escaped
    case "evidence": evidence.escaped
    default: preconditionFailure("no such column of the journal: \(column)")
    }
  }
}

import PlanModel

/// Reads a journal. Faults in its lines are warnings: a torn line loses nothing but itself.
struct JournalReader {
  private(set) var entries: [JournalEntry] = []
  /// Where each entry stands.
  private(set) var places: [RowPlace] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads `file`. Entries about what is not in `plan` are warned of.
  init(_ file: TableFile, subjectsOf plan: Plan?) {
    var table = TableReader<JournalEntry>(file, .journal, severity: .warning)
    var rows: [String: Int] = [:]
    let actions = WordList(JournalEntry.Action.self)
    let qualities = WordList(Outcome.Quality.self)
    while table.nextRow() {
      guard let entry = table.entry(actions, qualities) else { continue }
      if let earlier = rows[entry.id] {
        // Two people's journals, merged line by line, share the lines they had before.
        if entry != entries[earlier] { table.refuseRepeated(entry, ofKept: earlier) }
        continue
      }
      rows[entry.id] = entries.count
      entries.append(entry)
      places.append(RowPlace(file: file.path, line: table.line))
      table.keep()
    }
    if let plan { table.checkSubjects(of: entries, in: plan) }
    diagnostics = table.sortedDiagnostics
  }
}

extension TableReader<JournalEntry> {
  /// The entry on the current row; nil where it has a fault.
  fileprivate mutating func entry(
    _ actions: WordList<JournalEntry.Action>, _ qualities: WordList<Outcome.Quality>
  ) -> JournalEntry? {
    let (id, at) = (identifier("entry_id"), moment("at"))
    let actor = string("actor")
    let action = word("action", in: actions)
    let subject = string("subject")
    let period = period("period")
    let value = value(of: action)
    let quality = word("quality", in: qualities)
    let replaces = string("replaces").replacedEntries
    let (text, evidence) = (string("text").unescaped, string("evidence").unescaped)
    guard isSound, let id, let at, let action, let value else { return nil }
    return JournalEntry(
      id: id, at: at, actor: actor, action: action, subject: subject, period: period,
      value: value, quality: quality, replaces: replaces, text: text, evidence: evidence)
  }

  private mutating func value(of action: JournalEntry.Action?) -> String? {
    switch action {
    case .record: quantity("value")?.description
    case .schedule: plannedValues("value")
    default: string("value")
    }
  }

  fileprivate mutating func refuseRepeated(_ entry: JournalEntry, ofKept index: Int) {
    let line = line(ofKept: index)
    refuseRow(.plan(.repeatedEntry(id: entry.id, line: line)), at: "entry_id")
  }

  /// Warns of entries, all of which were kept, that are about nothing in `plan`.
  fileprivate mutating func checkSubjects(of entries: [JournalEntry], in plan: Plan) {
    var subjects = JournalSubjects(of: plan, entries)
    for (index, entry) in entries.enumerated() {
      let isOfAction = entry.action == .undo || entry.action == .redo
      guard !isOfAction, !subjects.contains(entry.subject) else { continue }
      let suggestion = subjects.suggestion(for: entry.subject)
      let fault = PlanFault.unknownSubject(entry.subject, suggestion: suggestion)
      report(.plan(fault), at: "subject", ofKept: index)
    }
  }
}

extension [String] {
  /// The ids as a cell holds them; `-` stands for none.
  var asReplaced: String { isEmpty ? "-" : joined(separator: " ") }
}

extension String {
  /// The ids of a cell that `asReplaced` wrote; nil where nothing is told.
  fileprivate var replacedEntries: [String]? {
    isEmpty ? nil : split(separator: " ").map(String.init).filter { $0 != "-" }
  }

  /// The text with `\n` read as a line break, `\'` as a quote and `\\` as a backslash; other
  /// escapes stay as they are.
  var unescaped: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    var (text, isEscape) = ("", false)
    for character in unicodeScalars {
      switch (isEscape, character) {
      case (false, "\\"):
        isEscape = true
        continue
      case (true, "n"): text += "\n"
      case (true, "\\"): text += "\\"
      case (true, "'"): text += "\""
      case (true, _): text += "\\" + String(character)
      case (false, _): text.unicodeScalars.append(character)
      }
      isEscape = false
    }
    return isEscape ? text + "\\" : text
  }

  /// The text in one line and without quotes, as `unescaped` reads it.
  ///
  /// A quote within a cell would be doubled; a line torn between the two would look whole.
  var escaped: String {
    let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != .quote }
    guard !isPlain else { return self }
    var text = ""
    for character in self {
      switch character {
      case "\\": text += "\\\\"
      case "\"": text += "\\'"
      case "\n", "\r\n", "\r": text += "\\n"
      default: text.append(character)
      }
    }
    return text
  }
}

import PlanModel

/// The tables of a plan folder.
package enum TableName: String, CaseIterable, Sendable {
  case sectors, regions, owners, sources, indicators, targets, schedule, outcomes, breaks, tasks
  case milestones, journal

  /// Where the table stands unless the descriptor says otherwise.
  package var file: String { rawValue + ".csv" }

  /// Whether a plan without the table is no plan; the others read as empty where they are missing.
  var isRequired: Bool {
    switch self {
    case .sectors, .regions, .indicators, .targets: true
    default: false
    }
  }
}

/// A column of a table.
package struct Column: Sendable {
  package let name: String
  package let content: Content
  /// Whether a cell may not be blank. A column that may be blank may also be missing.
  package let isRequired: Bool

  /// What a cell of the column holds, where it is not blank.
  package enum Content: Equatable, Sendable {
    case text
    /// The row's own id: no blanks, no control characters.
    case id
    /// The id of a row of that table.
    case reference(TableName)
    /// One of the words of a closed list.
    case word([String])
    case number
    /// A number that is not below zero.
    case amount
    case integer(ClosedRange<Int>)
    case period
    /// A day, or as much of it as is known.
    case day
    /// A moment in UTC, to the second.
    case moment
    case locator
    /// A schedule, as the journal holds it.
    case plannedValues
    /// A SHA-256 in lower-case hexadecimal.
    case hash
  }

  fileprivate static func required(_ name: String, _ content: Content) -> Column {
    Column(name: name, content: content, isRequired: true)
  }

  fileprivate static func optional(_ name: String, _ content: Content = .text) -> Column {
    Column(name: name, content: content, isRequired: false)
  }

  fileprivate static func word<Word: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ words: Word.Type
  ) -> Column {
    .required(name, .word(words.allCases.map(\.rawValue)))
  }
}

/// What a table looks like. Header checks, the writer and the descriptor are all made from this.
package struct TableSchema: Sendable {
  package let name: TableName
  package let columns: [Column]
  /// How many of the first columns tell one row from another.
  package let keyColumns: Int

  private init(_ name: TableName, keyColumns: Int = 1, _ columns: [Column]) {
    self.name = name
    self.columns = columns
    self.keyColumns = keyColumns
  }
}

extension TableSchema {
  package init(_ name: TableName) {
    switch name {
    case .sectors: self.init(name, TableSchema.named("sector_id"))
    case .regions:
      let parent = Column.optional("parent_id", .reference(.regions))
      self.init(name, TableSchema.named("region_id") + [parent])
    case .owners: self.init(name, TableSchema.named("owner_id"))
    case .sources: self.init(name, TableSchema.sources)
    case .indicators: self.init(name, TableSchema.indicators)
    case .targets: self.init(name, TableSchema.targets)
    case .schedule: self.init(name, keyColumns: 2, TableSchema.schedule)
    case .outcomes: self.init(name, keyColumns: 4, TableSchema.outcomes)
    case .breaks: self.init(name, keyColumns: 2, TableSchema.breaks)
    case .tasks: self.init(name, TableSchema.tasks)
    case .milestones: self.init(name, keyColumns: 2, TableSchema.milestones)
    case .journal: self.init(name, TableSchema.journal)
    }
  }

  private static func named(_ id: String) -> [Column] {
    [.required(id, .id), .required("name", .text), .optional("name_en")]
  }

  private static var sources: [Column] {
    [
      .required("source_id", .id), .required("title", .text), .optional("publisher"),
      .optional("issued", .day), .optional("path"), .optional("sha256", .hash),
      .optional("url"), .optional("note"),
    ]
  }

  private static var indicators: [Column] {
    [
      .required("indicator_id", .id), .required("name", .text), .optional("name_en"),
      .required("sector_id", .reference(.sectors)), .optional("unit"),
      .required("decimals", .integer(0...Quantity.maximumDecimals)),
      .word("direction", Direction.self), .word("nature", Nature.self),
      .word("accumulation", Accumulation.self),
      .optional("numerator_id", .reference(.indicators)),
      .optional("denominator_id", .reference(.indicators)),
      .optional("growth_of", .reference(.indicators)),
    ]
  }

  private static var targets: [Column] {
    [
      .required("target_id", .id), .required("indicator_id", .reference(.indicators)),
      .required("region_id", .reference(.regions)), .optional("owner_id", .reference(.owners)),
      .required("period", .period), .word("kind", TargetKind.self), .optional("value", .number),
      .optional("low", .number), .optional("high", .number), .optional("tolerance", .amount),
      .optional("baseline", .number), .optional("compare_with", .reference(.indicators)),
      .optional("set_on", .day), .optional("supersedes", .reference(.targets)),
      .optional("reason"), .optional("parent_id", .reference(.targets)),
    ] + citation
  }

  private static var schedule: [Column] {
    [
      .required("target_id", .reference(.targets)), .required("period", .period),
      .required("value", .number),
    ]
  }

  private static var outcomes: [Column] {
    [
      .required("indicator_id", .reference(.indicators)),
      .required("region_id", .reference(.regions)), .required("period", .period),
      .optional("reported_on", .day), .required("value", .number),
      .word("bound", Outcome.Bound.self), .word("quality", Outcome.Quality.self),
      .word("basis", Outcome.Basis.self),
    ] + citation
  }

  private static var breaks: [Column] {
    [
      .required("indicator_id", .reference(.indicators)), .required("period", .period),
      .optional("factor", .amount),
    ] + citation
  }

  private static var tasks: [Column] {
    [
      .required("task_id", .id), .required("title", .text), .optional("title_en"),
      .word("kind", PlanTask.Kind.self), .required("sector_id", .reference(.sectors)),
      .required("region_id", .reference(.regions)), .optional("owner_id", .reference(.owners)),
      .required("period", .period), .optional("due", .day), .optional("weight", .amount),
      .optional("quantity", .number), .optional("unit"),
      .optional("parent_id", .reference(.tasks)),
      .optional("indicator_id", .reference(.indicators)),
    ] + citation
  }

  private static var citation: [Column] {
    [
      .optional("source_id", .reference(.sources)), .optional("locator", .locator),
      .optional("note"),
    ]
  }

  private static var milestones: [Column] {
    [
      .required("task_id", .reference(.tasks)), .required("number", .integer(1...9999)),
      .required("title", .text), .optional("due", .day), .optional("weight", .amount),
    ]
  }

  private static var journal: [Column] {
    [
      .required("entry_id", .id), .required("at", .moment), .required("actor", .text),
      .word("action", JournalEntry.Action.self), .required("subject", .text),
      .optional("period", .period), .optional("value"),
      .optional("quality", .word(Outcome.Quality.allCases.map(\.rawValue))),
      .optional("replaces"), .optional("text"), .optional("evidence"),
    ]
  }
}

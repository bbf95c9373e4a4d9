import PlanModel

extension TableSchema {
  /// The table as a resource of a data package.
  var resource: JSONText {
    .object([
      ("name", .string(name.rawValue)), ("path", .string(name.file)), ("type", .string("table")),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")), ("schema", schema),
    ])
  }

  private var schema: JSONText {
    let key = columns.prefix(keyColumns).map { JSONText.string($0.name) }
    return .object(
      [
        ("fields", .array(columns.map { .line($0.field) })),
        ("primaryKey", .line(.array(key))),
      ] + (foreignKeys.isEmpty ? [] : [("foreignKeys", .array(foreignKeys))]))
  }

  private var foreignKeys: [JSONText] {
    columns.compactMap { column in
      guard case .reference(let table) = column.content else { return nil }
      // A table refers to itself by an empty name.
      let resource = table == name ? "" : table.rawValue
      let id = TableSchema(table).columns[0].name
      return .line(
        .object([
          ("fields", .array([.string(column.name)])),
          (
            "reference",
            .object([("resource", .string(resource)), ("fields", .array([.string(id)]))])
          ),
        ]))
    }
  }
}

extension Column {
  fileprivate var field: JSONText {
    var constraints: [(key: String, value: JSONText)] = []
    if isRequired { constraints.append(("required", .literal("true"))) }
    constraints += content.constraints
    return .object(
      [("name", .string(name)), ("type", .string(content.type))]
        + (constraints.isEmpty ? [] : [("constraints", .object(constraints))]))
  }
}

extension Column.Content {
  fileprivate var type: String {
    switch self {
    case .number, .amount: "number"
    case .integer: "integer"
    default: "string"
    }
  }

  fileprivate var constraints: [(key: String, value: JSONText)] {
    switch self {
    case .word(let words): [("enum", .array(words.map { .string($0) }))]
    case .amount: [("minimum", .literal("0"))]
    case .integer(let range):
      [
        ("minimum", .literal(String(range.lowerBound))),
        ("maximum", .literal(String(range.upperBound))),
      ]
    default: pattern.map { [("pattern", .string($0))] } ?? []
    }
  }

  /// The regular expression that the whole cell matches.
  private var pattern: String? {
    switch self {
    case .id: "^\\S+$"
    case .period: "^\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12])|/\\d{4})?$"
    case .day: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"
    case .moment: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
    case .locator: "^\\d+(:\\d+)?$"
    case .hash: "^[0-9a-f]{64}$"
    default: nil
    }
  }
}

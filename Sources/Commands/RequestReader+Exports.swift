import Assessing
import Exporting
import Phrases
import PlanModel

/// Understands the operands and options of what writes files.
extension RequestReader {
  func export() throws(UsageProblem) -> Request.Export {
    let path = typed.options[.output].flatMap { $0 == "-" ? nil : $0 }
    if path?.isEmpty == true { throw .word(.option(.output), .empty) }
    let format = try format(of: path)
    if typed.has(.bom), format != .csv, format != .wide { throw .option(.needsCSV(.bom, format)) }
    if format == .openSDG, path == nil { throw .option(.neededFor(.output, format)) }
    return Request.Export(
      format: format, path: path, hasByteOrderMark: typed.has(.bom),
      columns: try columns(of: format), filter: try checked(filter))
  }

  /// Columns are chosen for formats that have them.
  private func columns(of format: Format) throws(UsageProblem) -> [Fact]? {
    guard let words = typed.options[.columns] else { return nil }
    guard [.csv, .json, .csvw].contains(format) else { throw .option(.needsCSV(.columns, format)) }
    var facts: [Fact] = []
    for word in words.split(separator: ",") {
      facts.append(
        try Typed.choice(String(word), of: Fact.allCases, \.rawValue, at: .option(.columns)))
    }
    if facts.isEmpty { throw .word(.option(.columns), .empty) }
    return unique(facts.map(\.rawValue)).compactMap(Fact.init)
  }

  func board() throws(UsageProblem) -> Request.Board {
    let grouping = try typed.choice(.by, BoardGrouping.self) ?? .sector
    let isReport = [.format, .output, .bom].contains(where: typed.has)
    let export = isReport ? try export() : nil
    if let export { try check(export.format, among: Format.ofDocuments) }
    return Request.Board(grouping: grouping, export: export, filter: try checked(filter))
  }

  func bulletin() throws(UsageProblem) -> Request.Export {
    let export = try export()
    try check(export.format, among: [.markdown, .html, .text])
    return export
  }

  private func check(_ format: Format, among allowed: [Format]) throws(UsageProblem) {
    _ = try Typed.choice(format.rawValue, of: allowed, \.rawValue, at: .option(.format))
  }

  /// The format that was asked for, else the one that the file is named for.
  private func format(of path: String?) throws(UsageProblem) -> Format {
    let asked = try typed.choice(.format, Format.self)
    let notations: [(OptionName, Format)] = [(.json, .json), (.csv, .csv)]
    if let (option, format) = notations.first(where: { typed.has($0.0) }) {
      guard asked == nil || asked == format else { throw .option(.conflict(option, .format)) }
      return format
    }
    if let asked { return asked }
    guard let ending = path?.split(separator: "/").last?.split(separator: ".").dropFirst().last,
      ending.allSatisfy(\.isLetter)
    else { return .markdown }
    return try Typed.choice(
      String(ending), of: Format.ofDocuments, \.rawValue, at: .option(.output))
  }

  func snapshot() throws(UsageProblem) -> Request.SnapshotDeed {
    typealias Word = Request.SnapshotDeed.Word
    let word = try Typed.choice(
      operands[0], of: Word.allCases, \.rawValue, at: .operand(.snapshotWord))
    let limit = word == .diff ? 3 : 2
    if operands.count > limit { throw .operand(.excess(operands[limit], .snapshot)) }
    let files = Array(operands.dropFirst())
    switch word {
    case .save: return .save(path: files.first)
    case .list: return .list(folder: files.first ?? ".")
    case .diff:
      guard let old = files.first else { throw .operand(.missing(.file, .snapshot)) }
      return .difference(old: old, new: files.dropFirst().first)
    }
  }
}

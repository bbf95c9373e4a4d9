import Foundation
import PlanModel
import Testing

/// A document that the plan's figures come from, as lines of text.
struct SeedDocument {
  let lines: [String]

  /// Reads the file that `source` names in the folder of seeds.
  init(_ source: Source) throws {
    let folder = try #require(SeedDocument.folder, "no folder of seeds")
    let text = try String(contentsOf: folder.appending(path: source.path), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  /// The text of a line, from 1, or nil where the document has no such line.
  subscript(line: Int) -> String? {
    (1...lines.count).contains(line) ? lines[line - 1] : nil
  }

  /// The numbers of the lines that do not repeat an earlier one word for word: the body of one
  /// document stands in its file twice.
  var firstReadings: [Int] {
    var seen: Set<String> = []
    return lines.indices.filter { lines[$0].count <= 8 || seen.insert(lines[$0]).inserted }
      .map { $0 + 1 }
  }

  /// `$GUATU_SEEDS`, else `../shared/seeds` beside the repository; nil where neither is a folder.
  static let folder: URL? = {
    let repository = URL(filePath: #filePath).appending(path: "../../..").standardized
    let beside = repository.appending(path: "../shared/seeds").standardized
    let named = ProcessInfo.processInfo.environment["GUATU_SEEDS"].map { URL(filePath: $0) }
    let folder = named ?? beside
    let isThere = (try? folder.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory ?? false
    return isThere ? folder : nil
  }()
}

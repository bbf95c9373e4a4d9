import Foundation
import PlanModel
import Testing

/// A number in a document that is neither a goal nor an outcome, with the reason.
struct LeftOut: Hashable {
  let place: CitedFigures.Place
  let number: Quantity

  /// The rows of `LeftOut.csv`, which stands beside this file.
  static func all() throws -> Set<LeftOut> {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "LeftOut.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return Set(try rows.map { try LeftOut($0) })
  }

  /// Reads `source_id,line,number,reason`.
  private init(_ row: Substring) throws {
    let cells = row.split(separator: ",", maxSplits: 3)
    try #require(cells.count == 4, "a number is left out for a reason: \(row)")
    place = CitedFigures.Place(source: String(cells[0]), line: try #require(Int(cells[1])))
    number = try #require(Quantity(cells[2]))
  }

  init(place: CitedFigures.Place, number: Quantity) {
    self.place = place
    self.number = number
  }
}

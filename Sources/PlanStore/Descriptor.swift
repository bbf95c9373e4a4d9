import Phrases
import PlanModel

/// What `datapackage.json` says of a plan, and what is wrong in it.
package struct Descriptor: Sendable {
  package let identity: PlanIdentity
  /// Where tables stand, relative to the plan folder, as far as the descriptor says.
  package let paths: [TableName: String]
  /// Whether it describes a plan at all, and not another data package.
  package let isPlan: Bool
  /// The line that the rule profile begins on; nil where there is none.
  let profileLine: Int?
  package internal(set) var diagnostics: [Diagnostic]

  private let places: TextPlaces
  /// The indicators that the rule profile names, with the places of what it gives them.
  private let indicators: [(id: String, value: JSONValue)]

  /// Reads the descriptor's bytes.
  package init(_ file: TableFile) {
    places = TextPlaces(file: file.path, bytes: file.bytes)
    do throws(JSONReader.Problem) {
      // The tables inside the binary stand where they always do.
      let skipped = file.isKnownUTF8 ? "resources" : nil
      let root = try JSONReader.read(file.bytes, skipping: skipped)
      var reader = DescriptorReader(places, root)
      identity = reader.readIdentity()
      paths = reader.readPaths()
      isPlan = root["guatu"] != nil
      indicators = reader.indicators
      profileLine = root["guatu"]?["profile"].map { [places] in places.line(of: $0) }
      diagnostics = reader.diagnostics
    } catch {
      let fault = Fault.descriptor(.notJSON(error.fault))
      diagnostics = [places.diagnostic(fault, at: error.place)]
      (identity, paths, isPlan, indicators) = (PlanIdentity(), [:], false, [])
      profileLine = nil
    }
  }

  /// Faults of what the rule profile gives to indicators that are not in `known`.
  func unknownIndicators(_ known: KeyIndex<Indicator>) -> [Diagnostic] {
    guard known.isComplete else { return [] }
    return indicators.compactMap { id, value in
      guard known.find(Array(id.utf8).span) == nil else { return nil }
      let suggestion = Suggestion.nearest(to: id, among: known.ids)
      let fault = DescriptorFault.unknownIndicator(id: id, suggestion: suggestion)
      return places.diagnostic(.descriptor(fault), at: value.bytes.lowerBound)
    }
  }
}

import PlanModel

extension RuleProfile {
  /// A threshold, and what the descriptor calls it.
  typealias Band = (key: String, field: WritableKeyPath<RuleProfile, Quantity>)

  /// The keys of the gaps that bands begin at, from the best band to the worst.
  static var bands: [Band] {
    [("ahead", \.ahead), ("on_pace", \.onPace), ("behind", \.behind), ("severe", \.severe)]
  }

  /// The keys of the shares in per cent.
  static var shares: [Band] {
    [
      ("exceed_margin", \.exceedMargin), ("minimum_elapsed", \.minimumElapsed),
      ("minimum_coverage", \.minimumCoverage),
    ]
  }

  /// All keys that a profile may have.
  static var keys: [String] {
    ["id"] + (bands + shares).map(\.key)
      + ["behind_ratio", "maximum_age", "reporting_days", "tolerances", "weights"]
  }
}

extension PlanIdentity {
  /// Whether `text` can be a plan's id: ASCII letters, digits, `-`, `_` and `.`, and not only
  /// points, for it names a folder.
  static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.contains { $0 != "." }
      && text.utf8.allSatisfy { byte in
        Character(Unicode.Scalar(byte)).isASCIILetterOrDigit || "-_.".utf8.contains(byte)
      }
  }
}

extension Character {
  fileprivate var isASCIILetterOrDigit: Bool { isASCII && (isLetter || isNumber) }
}

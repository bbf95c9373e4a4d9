extension [String] {
  /// The texts with blanks behind those that are numbers, so that flush right all their decimal
  /// points stand in one column. Other texts stay as they are.
  package var alignedOnPoint: [String] {
    let widths = map { $0.isNumber ? $0.fractionColumns : nil }
    let widest = widths.compactMap(\.self).max() ?? 0
    return zip(self, widths).map { text, width in
      width.map { text + String(repeating: " ", count: widest - $0) } ?? text
    }
  }
}

extension String {
  /// Whether the text is digits, a point and signs, and nothing else.
  fileprivate var isNumber: Bool {
    !isEmpty && unicodeScalars.allSatisfy { String.numberScalars.contains($0) }
  }

  private static let numberScalars = Set("0123456789.+-−≥≤≈><=~ ".unicodeScalars)

  /// The columns from the decimal point on.
  fileprivate var fractionColumns: Int {
    firstIndex(of: ".").map { distance(from: $0, to: endIndex) } ?? 0
  }
}

/// Text as filters and sort orders compare it.
enum FoldedText {
  static func scalars(
    of text: String, keepingCase keepsCase: Bool
  ) -> ContiguousArray<Unicode.Scalar> {
    var folded = ContiguousArray<Unicode.Scalar>()
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let narrow = scalar.halfWidth
      folded.append(keepsCase ? narrow : narrow.lowerCase)
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// The half-width form of a full-width sign, letter or digit, and of the ideographic blank.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }

  fileprivate var lowerCase: Unicode.Scalar {
    if value < 0x80 {
      return (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) + 0x20) : self
    }
    guard properties.isUppercase else { return self }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}

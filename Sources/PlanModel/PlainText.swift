extension String {
  /// The text with everything taken out that could act on a terminal or hide from a reader.
  ///
  /// Controls, escape bytes, bidirectional overrides, invisible format characters and
  /// unassigned code points become a visible stand-in such as `‹U+202E›`; a line break and a tab
  /// become a blank. At most two marks, or letters that join the one before, stay on one base. This
  /// is the one border between data and views: wall, command line, messages and reports pass it.
  package var neutralised: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var text = ""
    text.reserveCapacity(utf8.count)
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.joinsTheOneBefore ? marks + 1 : 0
      if marks > 2 { continue }
      scalar.appendNeutralised(to: &text)
    }
    return text
  }
}

extension Unicode.Scalar {
  /// Whether the scalar takes no column of its own behind another one: combining marks, and the
  /// vowels and finals of Hangul, of which any number would pile up on one cell.
  package var joinsTheOneBefore: Bool {
    guard value >= 0x300 else { return false }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  fileprivate func appendNeutralised(to text: inout String) {
    if self == "\n" || self == "\t" || self == "\r" {
      text.append(" ")
    } else if isHarmless {
      text.unicodeScalars.append(self)
    } else {
      let code = String(value, radix: 16, uppercase: true)
      text += "‹U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "›"
    }
  }

  /// Whether the scalar shows itself and does nothing else.
  package var isHarmless: Bool {
    if (0x4E00...0x9FFF).contains(value) || (0x20..<0x7F).contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }
}

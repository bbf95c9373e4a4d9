extension Unicode.Scalar {
  /// The columns that a terminal gives this scalar: 0, 1 or 2.
  ///
  /// East Asian Wide and Fullwidth take 2, combining marks 0; ambiguous ones take 1. The one
  /// place where a width is decided, for measuring, cutting, padding, caret and mouse.
  package var columns: Int {
    if value < 0x300 { return 1 }
    if value < 0x1100 { return isZeroWidth ? 0 : 1 }
    if (0x2500...0x259F).contains(value) { return 1 }
    // Nearly all wide text: no table has to be asked.
    if (0x4E00...0x9FFF).contains(value) { return 2 }
    if isWide { return 2 }
    return isZeroWidth ? 0 : 1
  }

  private var isZeroWidth: Bool {
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }

  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
      0x1AFF0...0x1B2FB, 0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248,
      0x1F250...0x1F251, 0x1F260...0x1F265, 0x20000...0x3FFFD:
      return !isZeroWidth
    default: return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
    }
  }
}

extension String {
  /// The columns that the text takes on a terminal.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  package func prefix(columns limit: Int) -> Substring { self[...].prefix(columns: limit) }

  package func suffix(columns limit: Int) -> Substring { self[...].suffix(columns: limit) }
}

extension Substring {
  /// The columns that the text takes on a terminal.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// As much from the front as fits into `limit` columns, never half of a wide character.
  package func prefix(columns limit: Int) -> Substring {
    var (used, end) = (0, unicodeScalars.startIndex)
    while end < unicodeScalars.endIndex {
      used += unicodeScalars[end].columns
      if used > limit { break }
      end = unicodeScalars.index(after: end)
    }
    return self[..<end]
  }

  /// As much from the back as fits into `limit` columns.
  package func suffix(columns limit: Int) -> Substring {
    var (used, start) = (0, unicodeScalars.endIndex)
    while start > unicodeScalars.startIndex {
      let before = unicodeScalars.index(before: start)
      used += unicodeScalars[before].columns
      if used > limit { break }
      start = before
    }
    return self[start...]
  }
}

extension String {
  /// The text in at most `limit` columns, with `ellipsis` at the end of what was cut.
  package func fitted(to limit: Int, ellipsis: String = "…") -> String {
    guard columns > limit else { return self }
    guard limit >= ellipsis.columns else { return String(prefix(columns: limit)) }
    return prefix(columns: limit - ellipsis.columns) + ellipsis
  }

  /// The text in at most `limit` columns, with `ellipsis` in its middle where it was cut: both
  /// ends of a name tell things.
  package func cutInMiddle(to limit: Int, ellipsis: String = "…") -> String {
    guard columns > limit else { return self }
    let room = limit - ellipsis.columns
    guard room >= 4 else { return fitted(to: limit, ellipsis: ellipsis) }
    let head = prefix(columns: room - room / 3)
    return head + ellipsis + suffix(columns: room - head.columns)
  }

  /// The text with blanks behind it up to `width` columns.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text with blanks before it up to `width` columns.
  package func flushRight(in width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }
}

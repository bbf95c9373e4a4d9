/// Tables that are not UTF-8: which encoding it is, or where the bad bytes are.
enum Encodings {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The encoding that `bytes`, known not to be UTF-8, are in; nil where it is none of these.
  static func guess(_ bytes: [UInt8]) -> TextFault.Encoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return isGB18030(bytes) ? .gb18030 : nil
  }

  /// Whether all of `bytes` are GB18030: ASCII, two bytes, or two bytes and two again.
  ///
  /// Where most pairs are Han characters of GB 2312, it is text and no accident.
  private static func isGB18030(_ bytes: [UInt8]) -> Bool {
    var (place, pairs, common) = (0, 0, 0)
    while place < bytes.count {
      let lead = bytes[place]
      if lead < 0x80 {
        place += 1
        continue
      }
      guard (0x81...0xFE).contains(lead), place + 1 < bytes.count else { return false }
      let trail = bytes[place + 1]
      pairs += 1
      if (0xA1...0xF7).contains(lead), trail >= 0xA1 { common += 1 }
      if (0x30...0x39).contains(trail) {
        guard place + 3 < bytes.count, (0x81...0xFE).contains(bytes[place + 2]),
          (0x30...0x39).contains(bytes[place + 3])
        else { return false }
        place += 4
      } else {
        guard (0x40...0xFE).contains(trail), trail != 0x7F else { return false }
        place += 2
      }
    }
    return common * 2 > pairs
  }

  /// The first bad byte of each of `rows`.
  static func faults(_ bytes: [UInt8], _ rows: [RowRange]) -> [RowFault] {
    rows.indices.compactMap { index in
      let start = Int(rows[index].start)
      let end = index + 1 < rows.count ? Int(rows[index + 1].start) : bytes.count
      guard let bad = firstBadByte(bytes, in: start..<end) else { return nil }
      let breaks = bytes[start..<bad].reduce(0) { $0 + ($1 == .lineFeed ? 1 : 0) }
      return RowFault(
        bad..<bad + 1, line: Int(rows[index].line) + breaks, .notUTF8(byte: bytes[bad]))
    }
  }

  private static func firstBadByte(_ bytes: [UInt8], in range: Range<Int>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }
}

/// A theme file as it was found.
package struct ThemeSource: Equatable, Sendable {
  /// The name that the theme is asked for by.
  package let id: String
  /// The file as problems name it.
  package let file: String
  /// UTF-8; what is none is replaced where it is shown.
  package let bytes: [UInt8]

  package init(id: String, file: String, bytes: [UInt8]) {
    self.id = id
    self.file = file
    self.bytes = bytes
  }
}

/// A stretch of a theme file. Its start is its place in the file.
typealias Bytes = ArraySlice<UInt8>

extension Bytes {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes without blanks, tabs and a carriage return at both ends.
  var trimmed: Bytes {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var bytes = drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes
  }
}

/// A fault, and where in the file it begins, in bytes.
struct LineFault: Error {
  let fault: ThemeProblem.Fault
  let place: Int
}

/// Evidence that is a file: its path and the hash that it had when it was given.
package struct EvidenceFile: Equatable, Sendable {
  /// From the plan folder, or absolute.
  package let path: String
  /// In lower-case hexadecimal; nil where it was not taken yet.
  package let sha256: String?

  private static let marks = (file: "file:", hash: " sha256:")

  package init(path: String, sha256: String?) {
    self.path = path
    self.sha256 = sha256
  }

  /// Understands `file:PATH` and `file:PATH sha256:HASH`; nil for other evidence.
  package init?(_ evidence: String) {
    guard evidence.hasPrefix(EvidenceFile.marks.file) else { return nil }
    let rest = evidence.dropFirst(EvidenceFile.marks.file.count)
    let hash = String(rest.suffix(64))
    let path = rest.dropLast(64)
    guard path.hasSuffix(EvidenceFile.marks.hash), hash.utf8.allSatisfy(\.isHexadecimal) else {
      self.init(path: String(rest), sha256: nil)
      return
    }
    self.init(path: String(path.dropLast(EvidenceFile.marks.hash.count)), sha256: hash)
  }

  /// The evidence as the journal holds it.
  package var text: String {
    EvidenceFile.marks.file + path + (sha256.map { EvidenceFile.marks.hash + $0 } ?? "")
  }

  /// The path, and enough of the hash to tell it from others.
  package var shortText: String {
    path + (sha256.map { " (SHA-256 \($0.prefix(12))…)" } ?? "")
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}

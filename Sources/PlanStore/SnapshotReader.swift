import PlanModel

/// Why a file is no snapshot that can be trusted.
package enum SnapshotFault: Error, Equatable, Sendable {
  /// A later program made it.
  case newer(version: String)
  /// Its end is missing.
  case torn
  /// What it says of itself cannot be understood.
  case noHead
  /// A part of it is not what was saved.
  case changed(part: String)
}

/// Reads a snapshot, and believes nothing that its hashes do not confirm.
struct SnapshotReader {
  private var rest: ArraySlice<UInt8>

  /// Nil for a file of another kind.
  static func read(_ bytes: [UInt8]) throws(SnapshotFault) -> Snapshot? {
    guard bytes.starts(with: Snapshot.magic.utf8) else { return nil }
    var reader = SnapshotReader(rest: bytes[...])
    return try reader.snapshot()
  }

  private mutating func snapshot() throws(SnapshotFault) -> Snapshot {
    let version = String(try line().dropFirst(Snapshot.magic.count))
    guard version == String(Snapshot.version) else { throw .newer(version: version) }
    var lines: [Substring] = []
    while true {
      let line = try line()
      if line.isEmpty { break }
      lines.append(line[...])
    }
    guard let head = SnapshotHead(lines: lines) else { throw .noHead }
    return Snapshot(head: head, files: try parts())
  }

  private mutating func parts() throws(SnapshotFault) -> PlanFiles {
    var files = PlanFiles(descriptor: [])
    while !rest.starts(with: Snapshot.end.utf8) {
      let (name, contents) = try part()
      if name == PlanFiles.descriptorName {
        files.descriptor = TableFile(path: name, bytes: contents)
      } else if let table = TableName.allCases.first(where: { $0.file == name }) {
        files.tables[table] = TableFile(path: name, bytes: contents)
      }
    }
    return files
  }

  private mutating func part() throws(SnapshotFault) -> (name: String, contents: [UInt8]) {
    let words = try line().split(separator: " ").map(String.init)
    guard words.count == 4, words[0] == "==", let count = Int(words[2]), count >= 0 else {
      throw .torn
    }
    guard count < rest.count else { throw .torn }
    let contents = Array(rest.prefix(count))
    guard SHA256.digest(of: contents) == words[3], rest.dropFirst(count).first == .lineFeed else {
      throw .changed(part: words[1])
    }
    rest = rest.dropFirst(count + 1)
    return (words[1], contents)
  }

  private mutating func line() throws(SnapshotFault) -> String {
    guard let end = rest.firstIndex(of: .lineFeed) else { throw .torn }
    defer { rest = rest[(end + 1)...] }
    return String(decoding: rest[..<end], as: UTF8.self)
  }
}

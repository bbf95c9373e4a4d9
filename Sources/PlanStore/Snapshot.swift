import PlanModel

/// A plan frozen as one file of text: its tables byte for byte, the journal, and what they are.
///
///     guatu snapshot 1
///     plan: zhenjiang
///     as of: 2024-01-31
///
///     == targets.csv 15 3c01…
///     target_id,…
///     == end
///
/// Each part has its length in bytes and its SHA-256, so that whatever changed since is found.
package struct Snapshot: Sendable {
  package let head: SnapshotHead
  package let files: PlanFiles

  /// The word that a snapshot begins with; the version follows.
  static let magic = "guatu snapshot "
  static let version = 1
  static let end = "== end\n"

  package init(head: SnapshotHead, files: PlanFiles) {
    self.head = head
    self.files = files
  }

  package var bytes: [UInt8] {
    var bytes = Array("\(Snapshot.magic)\(Snapshot.version)\n".utf8)
    for line in head.lines { bytes += Array((line + "\n").utf8) }
    bytes.append(.lineFeed)
    for (name, contents) in parts {
      bytes += Array("== \(name) \(contents.count) \(SHA256.digest(of: contents))\n".utf8)
      bytes += contents
      bytes.append(.lineFeed)
    }
    return bytes + Array(Snapshot.end.utf8)
  }

  private var parts: [(name: String, contents: [UInt8])] {
    let tables = TableName.allCases.compactMap { table in
      files.tables[table].map { (table.file, $0.bytes) }
    }
    return [(PlanFiles.descriptorName, files.descriptor.bytes)] + tables
  }
}

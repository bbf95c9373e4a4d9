import BundledPlan

extension PlanFiles {
  /// The plan of Zhenjiang that is inside the binary.
  package static var bundled: PlanFiles { bundled(.whole) }

  /// As much of it as is asked for.
  static func bundled(_ thoroughness: Thoroughness) -> PlanFiles {
    var files = PlanFiles(descriptor: [])
    files.descriptor = TableFile(
      path: descriptorName, bytes: bundledBytes(of: descriptorName), isKnownUTF8: true)
    for table in thoroughness.tables {
      files.tables[table] = TableFile(
        path: table.file, bytes: bundledBytes(of: table.file), isKnownUTF8: true)
    }
    return files.limited(to: thoroughness)
  }

  /// A copy of an embedded file.
  ///
  /// Bounds: pointer and count come from one C array and its `sizeof`, which live as long as the
  /// program does.
  private static func bundledBytes(of name: String) -> [UInt8] {
    let file = unsafe bundled_file(name)
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}

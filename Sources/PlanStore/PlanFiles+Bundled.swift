import BundledPlan

extension PlanFiles {
  /// The plan of Zhenjiang that is inside the binary.
  package static var bundled: PlanFiles {
    var files = PlanFiles(descriptor: bundledBytes(of: descriptorName))
    for table in TableName.allCases {
      files.tables[table] = TableFile(
        path: table.file, bytes: bundledBytes(of: table.file), isKnownUTF8: true)
    }
    return files
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

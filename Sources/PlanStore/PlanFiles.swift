import PlanModel

/// A file of the plan folder, read.
package struct TableFile: Sendable {
  /// Relative to the plan folder, as it stands in messages.
  package let path: String
  package let bytes: [UInt8]

  /// Whether the bytes need no check, because a test of the program has found them to be UTF-8.
  let isKnownUTF8: Bool

  package init(path: String, bytes: [UInt8]) {
    self.init(path: path, bytes: bytes, isKnownUTF8: false)
  }

  init(path: String, bytes: [UInt8], isKnownUTF8: Bool) {
    self.path = path
    self.bytes = bytes
    self.isKnownUTF8 = isKnownUTF8
  }
}

/// Files by the tables that they hold.
///
/// A list: a dozen of them are found in it faster than a dictionary is set up at the start.
package struct TableFiles: Sendable {
  private struct Entry {
    let table: TableName
    let file: TableFile
  }

  private var entries: [Entry] = []

  /// The file of `table`; nil where there is none.
  package subscript(table: TableName) -> TableFile? {
    get { entries.first { $0.table == table }?.file }
    set {
      entries.removeAll { $0.table == table }
      if let newValue { entries.append(Entry(table: table, file: newValue)) }
    }
  }

  /// All of them.
  package var files: [TableFile] { entries.map(\.file) }
}

/// The files of a plan, read but not understood: from a folder, or from inside the binary.
package struct PlanFiles: Sendable {
  package var descriptor: TableFile
  /// A table that is missing reads as empty.
  package var tables = TableFiles()
  /// Tables that are there but could not be read, so that nothing can be said of their ids.
  var unreadable: [TableName] = []
  var thoroughness = Thoroughness.whole
  /// What kept files from being read.
  var diagnostics: [Diagnostic] = []

  package static let descriptorName = "datapackage.json"

  package init(descriptor: [UInt8]) {
    self.descriptor = TableFile(path: PlanFiles.descriptorName, bytes: descriptor)
  }
}

/// How thoroughly a plan is read.
package enum Thoroughness: Sendable {
  /// All of it, with every check.
  case whole
  /// Goals and outcomes alone, without the checks of rows against each other: what a first look
  /// at the wall shows, before the whole is read.
  case glance

  var tables: [TableName] {
    switch self {
    case .whole: TableName.allCases
    case .glance:
      [
        .sectors, .regions, .owners, .sources, .indicators, .targets, .schedule, .outcomes,
        .breaks,
      ]
    }
  }
}

extension PlanFiles {
  /// Where the tables stand, those that were not read as well.
  func paths(describedBy description: Descriptor) -> TablePaths {
    func path(_ table: TableName) -> String {
      tables[table]?.path ?? description.paths[table] ?? table.file
    }
    var paths = TablePaths()
    paths.descriptor = descriptor.path
    paths.sectors = path(.sectors)
    paths.regions = path(.regions)
    paths.owners = path(.owners)
    paths.sources = path(.sources)
    paths.indicators = path(.indicators)
    paths.targets = path(.targets)
    paths.schedule = path(.schedule)
    paths.outcomes = path(.outcomes)
    paths.breaks = path(.breaks)
    paths.tasks = path(.tasks)
    paths.milestones = path(.milestones)
    paths.journal = path(.journal)
    return paths
  }

  /// The tables that `thoroughness` takes; nothing is said of what the others hold.
  func limited(to thoroughness: Thoroughness) -> PlanFiles {
    var files = self
    files.thoroughness = thoroughness
    for table in TableName.allCases where !thoroughness.tables.contains(table) {
      files.tables[table] = nil
      files.unreadable.append(table)
    }
    return files
  }
}

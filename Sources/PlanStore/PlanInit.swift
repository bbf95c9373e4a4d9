import Glibc
import PlanModel

/// Makes a new plan folder.
package enum PlanInit {
  /// Tells git to keep the lines of both sides where two journals meet.
  private static let gitAttributes = "journal.csv merge=union\n"

  /// An empty plan: every table with its header line, and a descriptor of `identity`.
  package static func empty(_ identity: PlanIdentity) -> [TableFile] {
    var plan = Plan()
    plan.identity = identity
    return PlanWriter(plan).files
  }

  /// The plan inside the binary.
  package static var bundled: [TableFile] {
    let files = PlanFiles.bundled
    return [files.descriptor] + TableName.allCases.compactMap { files.tables[$0] }
  }

  /// The identity of a new plan in a folder of that name.
  package static func identity(folder path: String) -> PlanIdentity {
    var identity = PlanIdentity()
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    if PlanIdentity.isID(name) { identity.id = name }
    identity.title = Name(name.isEmpty ? identity.id : name)
    return identity
  }

  /// Writes `files` into a new or empty folder at `path`. The descriptor comes last, so that
  /// half a plan is never taken for one.
  package static func write(
    _ files: [TableFile], to path: String, system: SystemCalls = .real
  ) throws(StorageError) {
    try Folders.make(path, mode: 0o777, system)
    let names = try system.list(path).orThrow(.list, path)
    // A repository may be there before the plan is.
    guard names.allSatisfy({ $0 == ".git" }) else {
      throw StorageError(path: path, attempt: .createFolder, code: ENOTEMPTY)
    }
    let attributes = TableFile(path: ".gitattributes", bytes: Array(gitAttributes.utf8))
    for file in [attributes] + files.dropFirst() + files.prefix(1) {
      // What people do is for them to show.
      let mode: UInt32 = file.path == TableName.journal.file ? 0o600 : 0o666
      try AtomicFile.replace(
        "\(path)/\(file.path)", with: file.bytes, mode: mode, system: system)
    }
  }
}

import Phrases
import PlanModel

/// Why a file of the plan folder cannot be read.
package enum FileFault: Error, Equatable, Sendable {
  case missing
  /// The plan folder itself is not there.
  case missingFolder
  /// The descriptor names a path outside the plan folder.
  case leavesFolder(path: String)
  /// A folder, a pipe, a device or a socket.
  case notRegular
  case tooLarge(bytes: Int, limit: Int)
  case unreadable(StorageError)
  /// Something else than a snapshot.
  case noSnapshot
  case snapshot(SnapshotFault)

  package func message(in language: Language) -> String {
    switch self {
    case .missing: Phrase.Fault.missingFile.text(in: language)
    case .missingFolder: Phrase.Fault.missingFolder.text(in: language)
    case .leavesFolder(let path): Phrase.Fault.leavesFolder.text(in: language, path)
    case .notRegular: Phrase.Storage.notRegular.text(in: language)
    case .tooLarge(let bytes, let limit):
      Phrase.Fault.tooLarge.text(in: language, String(bytes >> 20), String(limit >> 20))
    case .unreadable(let error): error.message(in: language)
    case .noSnapshot: Phrase.Snapshot.none.text(in: language)
    case .snapshot(let fault): fault.message(in: language)
    }
  }

  func hint(in language: Language) -> String? {
    if case .unreadable(let error) = self { error.hint(in: language) } else { nil }
  }
}

extension SnapshotFault {
  func message(in language: Language) -> String {
    switch self {
    case .newer(let version): Phrase.Snapshot.newer.text(in: language, version)
    case .torn: Phrase.Snapshot.torn.text(in: language)
    case .noHead: Phrase.Snapshot.noHead.text(in: language)
    case .changed(let part): Phrase.Snapshot.changed.text(in: language, part)
    }
  }
}

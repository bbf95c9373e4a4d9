import Glibc
import PlanModel

extension EvidenceFile {
  /// A file that is evidence may not be larger than this, in bytes.
  private static let sizeLimit = 256 << 20

  /// The same file with the hash of what it holds now. A relative path stands from `folder`.
  package func sealed(
    from folder: String, system: SystemCalls = .real
  ) throws(StorageError) -> EvidenceFile {
    EvidenceFile(path: path, sha256: try hash(from: folder, system))
  }

  /// Whether the file still holds what it held; nil where its hash was never taken.
  func isUnchanged(from folder: String, system: SystemCalls) throws(StorageError) -> Bool? {
    guard let sha256 else { return nil }
    return try hash(from: folder, system) == sha256
  }

  private func hash(from folder: String, _ system: SystemCalls) throws(StorageError) -> String {
    let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    let file = try OpenFile(full, for: .reading, system)
    let status = try file.status()
    guard status.isRegular else { throw StorageError(path: path, attempt: .read, code: EINVAL) }
    guard status.size <= EvidenceFile.sizeLimit else {
      throw StorageError(path: path, attempt: .read, code: EFBIG)
    }
    var digest = SHA256()
    for offset in stride(from: 0, to: status.size, by: 1 << 20) {
      digest.update(try file.read(from: offset, count: 1 << 20))
    }
    return digest.finish()
  }
}

import Glibc
import Phrases
import PlanModel

/// A file or folder that could not be read or written: what was tried, and why it failed.
package struct StorageError: Error, Equatable, Sendable {
  package let path: String
  package let attempt: Attempt
  /// The `errno` of the call that failed.
  package let code: Int32

  package enum Attempt: Equatable, Sendable {
    case open, read, write, lock, createFolder, replace, list
  }

  package init(path: String, attempt: Attempt, code: Int32) {
    self.path = path
    self.attempt = attempt
    self.code = code
  }

  /// What failed and why, in one line.
  package func message(in language: Language) -> String {
    attempt.phrase.text(in: language, path, reason.text(in: language, String(code))).neutralised
  }

  /// The way out, where there is one to name.
  package func hint(in language: Language) -> String? {
    switch code {
    case EACCES, EPERM, EROFS: Phrase.Storage.copyElsewhere.text(in: language)
    case ENOSPC, EDQUOT: Phrase.Storage.makeRoom.text(in: language)
    case EWOULDBLOCK: Phrase.Storage.tryAgain.text(in: language)
    case ENOTEMPTY: Phrase.Storage.chooseEmpty.text(in: language)
    default: nil
    }
  }

  private var reason: Phrase {
    switch code {
    case EACCES, EPERM: Phrase.Storage.notAllowed
    case EROFS: Phrase.Storage.readOnly
    case ENOSPC, EDQUOT: Phrase.Storage.diskFull
    case ENOENT: Phrase.Storage.notThere
    case EEXIST: Phrase.Storage.isThere
    case ENOTDIR: Phrase.Storage.notAFolder
    case EISDIR: Phrase.Storage.isAFolder
    case ENOTEMPTY: Phrase.Storage.notEmpty
    case EWOULDBLOCK: Phrase.Storage.locked
    case EIO: Phrase.Storage.ioError
    case ELOOP: Phrase.Storage.isALink
    case EFBIG: Phrase.Storage.tooBig
    case EINVAL: Phrase.Storage.notRegular
    case EILSEQ: Phrase.Storage.otherHeader
    default: Phrase.Storage.otherReason
    }
  }
}

extension StorageError.Attempt {
  fileprivate var phrase: Phrase {
    switch self {
    case .open: Phrase.Storage.cannotOpen
    case .read: Phrase.Storage.cannotRead
    case .write: Phrase.Storage.cannotWrite
    case .lock: Phrase.Storage.cannotLock
    case .createFolder: Phrase.Storage.cannotCreateFolder
    case .replace: Phrase.Storage.cannotReplace
    case .list: Phrase.Storage.cannotList
    }
  }
}

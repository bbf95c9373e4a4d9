import Glibc

/// Where a command prints to.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  @discardableResult
  func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// False where not all could be written, and somebody was there to read it.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(rawValue, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE
      }
    }
    return true
  }
}

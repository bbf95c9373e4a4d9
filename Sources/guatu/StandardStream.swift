import Glibc

/// Where a command prints to.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  @discardableResult
  func write(_ text: String) -> Int32? { write(Array(text.utf8)) }

  /// The `errno` where not all could be written, and somebody was there to read it; else nil.
  @discardableResult
  func write(_ bytes: [UInt8]) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(rawValue, $0.baseAddress, $0.count)
      }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno == EPIPE ? nil : errno
      }
    }
    return nil
  }
}

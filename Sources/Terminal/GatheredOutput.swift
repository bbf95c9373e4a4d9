import CNcurses
import CTerminalGuard
import Glibc

/// What is written for the terminal, gathered in memory until a frame is whole.
///
/// ncurses writes once for each movement of the cursor; here that costs no more than a copy, and
/// the terminal gets one write a frame.
@safe struct GatheredOutput: ~Copyable {
  /// The largest frame in bytes: a million cells with a change of style before each.
  private static let capacity = 1 << 26

  /// Where ncurses writes to.
  let descriptor: CInt
  private let bytes: UnsafePointer<CChar>

  /// Throws where the system has no descriptor or memory left.
  init() throws(TerminalError) {
    let descriptor = cn_open_memory()
    guard descriptor >= 0 else { throw .outOfResources }
    let mapping = unsafe mmap(
      nil, GatheredOutput.capacity, PROT_READ, MAP_SHARED, descriptor, 0)
    guard let mapping = unsafe mapping, unsafe mapping != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      close(descriptor)
      throw .outOfResources
    }
    self.descriptor = descriptor
    unsafe bytes = UnsafePointer(mapping.assumingMemoryBound(to: CChar.self))
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: bytes), GatheredOutput.capacity)
    close(descriptor)
  }

  /// Adds `text` behind what was gathered.
  borrowing func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe _ = write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Forgets what was gathered.
  borrowing func drop() { lseek(descriptor, 0, SEEK_SET) }

  /// Sends what was gathered; false where the terminal takes no more.
  borrowing func send() -> Bool {
    // No byte beyond the file's end is touched: `count` of them were written to it.
    let count = min(lseek(descriptor, 0, SEEK_CUR), GatheredOutput.capacity)
    guard count > 0 else { return true }
    drop()
    return unsafe guard_write(bytes, count)
  }
}

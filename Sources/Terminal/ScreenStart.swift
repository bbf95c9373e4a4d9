import CNcurses
import CTerminalGuard
import Cells
import Glibc
import Themes

extension Screen {
  /// Larger windows are drawn in their upper left part only.
  private static let largest = Size(width: 1000, height: 1000)

  /// Takes over signals and modes, with ncurses writing to `descriptor`.
  ///
  /// The signals go first: ncurses catches those that nobody caught before it.
  static func start(writingTo descriptor: CInt, _ size: Size) throws(TerminalError) {
    guard guard_start() else { throw .outOfResources }
    do throws(TerminalError) {
      try startNcurses(writingTo: descriptor, size)
      guard take() else { throw .notATerminal }
    } catch {
      guard_end()
      throw error
    }
  }

  private static func startNcurses(
    writingTo descriptor: CInt, _ size: Size
  ) throws(TerminalError) {
    switch cn_start(descriptor, CInt(size.height), CInt(size.width)) {
    case 0: return
    case 1: throw .unknownTerminal(environment("TERM") ?? "")
    default: throw .dumbTerminal(environment("TERM") ?? "")
    }
  }

  /// Takes the modes, and tells what gives the terminal back.
  private static func take() -> Bool {
    var restore = cn_has_mouse() ? "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l" : ""
    for part in 0..<CInt(4) {
      if let text = unsafe cn_restore_part(part) { restore += unsafe String(cString: text) }
    }
    return unsafe restore.utf8CString.withUnsafeBufferPointer {
      unsafe guard_take($0.baseAddress, $0.count - 1)
    }
  }

  /// The size that the terminal tells, else the environment, else 80 columns of 24 rows.
  static var measuredSize: Size {
    var window = winsize()
    let isTold = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0
    let width = isTold ? Int(window.ws_col) : 0
    let height = isTold ? Int(window.ws_row) : 0
    return Size(
      width: min(width > 0 ? width : number("COLUMNS") ?? 80, largest.width),
      height: min(height > 0 ? height : number("LINES") ?? 24, largest.height))
  }

  private static func number(_ variable: String) -> Int? {
    environment(variable).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func environment(_ variable: String) -> String? {
    guard let text = unsafe getenv(variable) else { return nil }
    return unsafe String(cString: text)
  }
}

extension ColourDepth {
  /// The depth of a terminal that has `colours`.
  init(colours: Int) {
    switch colours {
    case 256...: self = .twoHundredFiftySix
    case 8...: self = .sixteen
    default: self = .monochrome
    }
  }
}

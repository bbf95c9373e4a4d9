import CNcurses
import CTerminalGuard
import Cells
import Glibc

extension Screen {
  /// How long after Escape the rest of a sequence may come, in milliseconds.
  private static let escapePatience = 25

  /// The number of the signal that ended, or shall end, the program; nil where none did.
  ///
  /// A program that ends by it exits with 128 and this number. Ctrl-C counts as SIGINT, the
  /// loss of the terminal as SIGHUP.
  package var endingSignal: Int? {
    let asked = guard_ending()
    return asked != 0 ? Int(asked) : ownEnding.map(Int.init)
  }

  /// Whether `next` would return at once, so that a frame drawn now would soon be out of date.
  ///
  /// True only where there is an input: bytes that stand for nothing do not count.
  package var hasPendingInput: Bool {
    mutating get {
      event = event ?? takeEvent()
      if event == nil, queue.isEmpty, guard_has_input() { read() }
      return event != nil || !queue.isEmpty
    }
  }

  /// The next thing that happens, waited for at most `milliseconds`; nil waits for ever.
  ///
  /// After `closed` comes nothing but `closed`.
  package mutating func next(timeout milliseconds: Int? = nil) -> Input {
    let deadline = milliseconds.map { Screen.now + min($0, Int(CInt.max)) }
    while true {
      if let event = event ?? takeEvent() {
        self.event = nil
        return event
      }
      if let input = queue.popFirst() { return meet(input) }
      if let input = wait(until: deadline) { return input }
    }
  }

  /// What signals told, the most pressing first.
  private mutating func takeEvent() -> Input? {
    if isLost, endingSignal == nil { ownEnding = SIGHUP }
    if endingSignal != nil { return .closed }
    if guard_take_stop_request() { return suspend(wholeGroup: false) }
    if guard_take_continued() { return resume() }
    if guard_take_resized() { sizeIsDoubtful = true }
    return takeSize()
  }

  /// Ctrl-C and Ctrl-Z do what they do everywhere.
  private mutating func meet(_ input: Input) -> Input {
    switch input {
    case .key(.control("c")):
      ownEnding = SIGINT
      return .closed
    case .key(.control("z")): return suspend(wholeGroup: true)
    default: return input
    }
  }

  private mutating func wait(until deadline: Int?) -> Input? {
    let remaining = deadline.map { max(0, min($0 - Screen.now, Int(CInt.max))) }
    let patience = decoder.isUndecided ? Screen.escapePatience : nil
    let limit = [remaining, patience].compactMap { $0 }.min() ?? -1
    switch guard_wait(CInt(limit)) {
    case GUARD_INPUT: read()
    case GUARD_SIGNAL: return nil
    case GUARD_TIMEOUT:
      queue += decoder.settle()
      return queue.isEmpty && limit == remaining ? .timeout : nil
    default: isLost = true
    }
    return nil
  }

  /// Reads what is there; the end of the input is the loss of the terminal.
  private mutating func read() {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      result = unsafe Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      count = max(0, result)
    }
    queue += decoder.decode(bytes)
    let mayGoOn = result > 0 || result < 0 && (errno == EINTR || errno == EAGAIN)
    if !mayGoOn { isLost = true }
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

// MARK: - Stopping and going on

extension Screen {
  private mutating func suspend(wholeGroup: Bool) -> Input {
    guard_give_back()
    cn_forget_cursor()
    output.drop()
    guard_stop(wholeGroup)
    return resume()
  }

  /// Takes the terminal again; what it shows is not known any more.
  private mutating func resume() -> Input {
    guard guard_retake() else {
      isLost = true
      ownEnding = SIGHUP
      return .closed
    }
    output.append(unsafe String(cString: cn_enter()) + modes)
    cn_repaint()
    shown = nil
    sizeIsDoubtful = true
    return .resumed
  }

  /// The new size, once, where it changed.
  private mutating func takeSize() -> Input? {
    guard sizeIsDoubtful else { return nil }
    sizeIsDoubtful = false
    let measured = Screen.measuredSize
    guard measured != size else { return nil }
    size = measured
    cn_resize(CInt(size.height), CInt(size.width))
    cn_repaint()
    shown = nil
    return .resize(size)
  }
}

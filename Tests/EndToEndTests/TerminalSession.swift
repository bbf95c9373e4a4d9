import Foundation
import TestSupport
import Testing

/// The program on a terminal of its own, and a person's hands and eyes.
final class TerminalSession {
  let scratch: Scratch
  private let tmux: Tmux

  /// How long a condition is waited for, in seconds.
  private static let patience = 10.0

  /// Starts the program, between two records of the terminal's modes.
  ///
  /// `changes` are made to the environment of the scratch; an empty value takes one out.
  init(
    _ scratch: Scratch? = nil, width: Int = 80, height: Int = 24, term: String = "xterm-256color",
    setting changes: [String: String] = [:], arguments: [String] = []
  ) throws {
    self.scratch = try scratch ?? Scratch()
    for name in ["pid", "code", "before", "after"] {
      try? FileManager.default.removeItem(atPath: self.scratch.home.path(name))
    }
    var environment = self.scratch.environment.merging(["TERM": term]) { _, new in new }
    environment.merge(changes) { _, new in new }
    let variables = environment.filter { !$0.value.isEmpty }.map { $0.key + "=" + $0.value }
    let frame = ["/bin/sh", "-c", TerminalSession.script, "sh", self.scratch.home.path]
    let program = ["env", "-i"] + variables + [Scratch.program] + arguments
    tmux = try Tmux(in: self.scratch, width: width, height: height, running: frame + program)
  }

  private static let script = """
    cd "$1"; shift; ulimit -c 0; echo before the wall; stty -g >before
    sh -c 'echo $$ >pid; exec "$@"' sh "$@"
    code=$?; stty -g >after; echo after the wall; echo $code >code.new; mv code.new code
    exec sleep 600
    """

  /// Closes the terminal as somebody does who closes its window.
  func close() { tmux.stop() }

  // MARK: - Hands

  /// Presses keys by tmux's names: `Enter`, `C-z`, `x`.
  ///
  /// What follows `Escape` at once would be taken for a key held with Alt: wait for what Escape
  /// does, and press the next key then.
  func press(_ keys: String...) throws { try tmux.run(["send-keys", "--"] + keys) }

  /// Types text, character by character.
  func type(_ text: String) throws { try tmux.run(["send-keys", "-l", "--", text]) }

  func resize(width: Int, height: Int) throws {
    try tmux.run(["resize-window", "-x", String(width), "-y", String(height)])
  }

  /// Sends the program a signal.
  func signal(_ number: Int32) throws { kill(try #require(process), number) }

  // MARK: - Eyes

  /// The characters on the screen, line by line.
  var screen: String {
    get throws { try tmux.run(["capture-pane", "-p"]) }
  }

  /// The same with the escape codes of colours and attributes.
  var colours: String {
    get throws { try tmux.run(["capture-pane", "-p", "-e"]) }
  }

  /// What tmux knows of the terminal, such as `cursor_flag`.
  func fact(_ name: String) throws -> String {
    try tmux.run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  /// The number of the program's process, once it was started.
  var process: Int32? { number(in: "pid") }

  /// What the program exited with, once it has.
  var exitCode: Int32? { number(in: "code") }

  /// Whether the program runs: a dead child that nobody asked about does not.
  var isAlive: Bool {
    guard let process else { return false }
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    guard let rest = state?.split(separator: ")").last else { return false }
    return !rest.hasPrefix(" Z")
  }

  /// Whether echo, line by line input and all other modes are as they were before.
  var isTerminalRestored: Bool {
    guard let before = scratch.home.text("before") else { return false }
    return before == scratch.home.text("after")
  }

  private func number(in file: String) -> Int32? {
    scratch.home.text(file).flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
  }

  // MARK: - Patience

  /// Waits until the screen shows `text`.
  func wait(for text: String, at location: SourceLocation = #_sourceLocation) throws {
    try wait(until: { $0.contains(text) }, "no “\(text)”", at: location)
  }

  /// Waits until the screen is as `condition` wants it.
  func wait(
    until condition: (String) throws -> Bool, _ complaint: String = "not as wanted",
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let end = Date.now.addingTimeInterval(TerminalSession.patience)
    while try !condition(screen) {
      guard Date.now < end else { throw Impatience(what: complaint, screen: try screen) }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// Waits until the program has ended, and returns its exit code.
  func waitForExit() throws -> Int32 {
    try wait(until: { _ in exitCode != nil }, "still running")
    return try #require(exitCode)
  }
}

/// What did not come in time.
struct Impatience: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "\(what) on the screen:\n\(screen)" }
}

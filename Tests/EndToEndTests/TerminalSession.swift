import Foundation
import TestSupport
import Testing

/// The program on a terminal of its own, and a person's hands and eyes.
final class TerminalSession {
  let scratch: Scratch
  private let tmux: Tmux

  /// Starts the program, or another one, between two records of the terminal's modes.
  ///
  /// `changes` are made to the environment of the scratch; an empty value takes one out.
  init(
    _ scratch: Scratch? = nil, width: Int = 80, height: Int = 24, term: String = "xterm-256color",
    setting changes: [String: String] = [:], running program: [String] = [Scratch.program],
    arguments: [String] = []
  ) throws {
    self.scratch = try scratch ?? Scratch()
    for name in ["pid", "code", "before", "after"] {
      try? FileManager.default.removeItem(atPath: self.scratch.home.path(name))
    }
    var environment = self.scratch.environment.merging(["TERM": term]) { _, new in new }
    environment.merge(changes) { _, new in new }
    let variables = environment.filter { !$0.value.isEmpty }.map { $0.key + "=" + $0.value }
    let frame = ["/bin/sh", "-c", TerminalSession.script, "sh", self.scratch.home.path]
    let line = ["env", "-i"] + variables + program + arguments
    tmux = try Tmux(in: self.scratch, width: width, height: height, running: frame + line)
  }

  private static let script = """
    cd "$1"; shift; ulimit -c 0; echo before the wall; stty -g >before
    sh -c 'echo $$ >pid; exec "$@"' sh "$@"
    code=$?; stty -g >after; echo after the wall; echo $code >code.new; mv code.new code
    exec sleep 600
    """

  /// Lets programs write to the clipboard, which tmux does not by itself.
  func takeClipboard() throws { try tmux.run(["set-option", "-s", "set-clipboard", "on"]) }

  /// What programs wrote to it.
  var clipboard: String {
    get throws { try tmux.run(["show-buffer"]) }
  }

  /// Closes the terminal as somebody does who closes its window.
  func close() { tmux.stop() }

  // MARK: - Hands

  /// Presses keys by tmux's names: `Enter`, `C-z`, `x`.
  ///
  /// What follows `Escape` at once would be taken for a key held with Alt: wait for what Escape
  /// does, and press the next key then.
  func press(_ keys: String..., times: Int = 1) throws {
    try tmux.run(["send-keys", "-N", String(times), "--"] + keys)
  }

  /// Types text, character by character.
  func type(_ text: String) throws { try tmux.run(["send-keys", "-l", "--", text]) }

  /// Pastes text, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try scratch.home.write(text, to: "pasted")
    try tmux.run(["load-buffer", scratch.home.path("pasted"), ";", "paste-buffer", "-p", "-r"])
  }

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

  /// The first line on the screen that holds `text`; empty where there is none.
  func line(with text: String) throws -> String { try screen.line(with: text) }

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
  func wait(for text: String) throws {
    try wait(until: { $0.contains(text) }, "no “\(text)”")
  }

  /// Waits until the line that holds `name` holds `text` too.
  func wait(for text: String, inLineWith name: String) throws {
    try wait(until: { $0.line(with: name).contains(text) }, "no “\(text)” at “\(name)”")
  }

  /// Waits until the screen is as `condition` wants it.
  func wait(until condition: (String) throws -> Bool, _ complaint: String = "not as wanted") throws
  {
    var last = ""
    let holds = try eventually {
      last = try screen
      return try condition(last)
    }
    guard holds else { throw Impatience(what: complaint, screen: last) }
  }

  /// Waits until the program has ended and the terminal is the shell's, and returns its exit code.
  func waitForExit() throws -> Int32 {
    try wait(until: { exitCode != nil && $0.contains("after the wall") }, "still running")
    return try #require(exitCode)
  }
}

/// What did not come in time.
struct Impatience: Error, CustomStringConvertible {
  let what: String
  let screen: String

  var description: String { "\(what) on the screen:\n\(screen)" }
}

/// Whether `condition` comes to hold within a minute: sanitizers on a busy machine take their time.
func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
  let end = Date.now.addingTimeInterval(60)
  while try !condition() {
    guard Date.now < end else { return false }
    Thread.sleep(forTimeInterval: 0.01)
  }
  return true
}

extension String {
  /// The lines, blank ones included.
  var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

  /// The first line that holds `text`; empty where there is none.
  func line(with text: String) -> String {
    lines.first { $0.contains(text) }.map(String.init) ?? ""
  }
}

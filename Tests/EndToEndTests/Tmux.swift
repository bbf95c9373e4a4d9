import Foundation
import TestSupport

/// A server of tmux that one test has to itself.
final class Tmux {
  /// Whether this machine has tmux.
  static let isInstalled = path != nil
  private static let path: String? = {
    let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return search.split(separator: ":").map { $0 + "/tmux" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private let scratch: Scratch

  /// Starts a server whose only window has `size` and runs `command`.
  init(in scratch: Scratch, width: Int, height: Int, running command: [String]) throws {
    self.scratch = scratch
    var line = ["start-server", ";"]
    for setting in Tmux.settings {
      line += ["set-option", "-g"]
      line += setting + [";"]
    }
    let size = ["-x", String(width), "-y", String(height)]
    try run(line + ["new-session", "-d"] + size + ["--"] + command)
  }

  /// All of the window is the program's, and stays when the program has ended.
  private static let settings = [
    ["status", "off"], ["remain-on-exit", "on"],
  ]

  deinit { stop() }

  /// Ends the server, which closes the terminal.
  func stop() { _ = try? run(["kill-server"]) }

  /// Gives tmux a command, and returns what it prints.
  @discardableResult
  func run(_ command: [String]) throws -> String {
    guard let path = Tmux.path else { return "" }
    let outcome = try scratch.run(
      [path, "-u", "-S", scratch.home.path("tmux"), "-f", "/dev/null"] + command)
    guard outcome.code == 0 else { throw Refusal(command: command, reason: outcome.errors) }
    return outcome.output
  }

  /// What tmux would not do.
  struct Refusal: Error {
    let command: [String]
    let reason: String
  }
}

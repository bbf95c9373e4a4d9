import Foundation
import TestSupport

/// What a program that was waited for left behind.
struct Finished {
  /// What the shell reports: 128 and the number for a program that a signal ended.
  let code: Int32
  let output: String
  let errors: String

  /// The lines that were printed.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension Scratch {
  /// Runs a line of shell in this home, with `guatu` on the search path and no terminal.
  func shell(_ line: String, setting changes: [String: String] = [:]) throws -> Finished {
    try run(["/bin/sh", "-c", "cd \"$HOME\"; " + line], setting: changes)
  }

  /// Runs a program to its end, and no longer: what it leaves running is not waited for, as
  /// Foundation's `Process` would.
  func run(_ words: [String], setting changes: [String: String] = [:]) throws -> Finished {
    let name = home.path("." + UUID().uuidString)
    let files = (output: name + ".out", errors: name + ".err")
    defer {
      try? FileManager.default.removeItem(atPath: files.output)
      try? FileManager.default.removeItem(atPath: files.errors)
    }
    let variables = environment.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }
    let process = try spawn(words, variables.map { $0.key + "=" + $0.value }, files)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Finished(
      code: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
      output: String(decoding: try Data(contentsOf: URL(filePath: files.output)), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: URL(filePath: files.errors)), as: UTF8.self))
  }

  private func spawn(
    _ words: [String], _ variables: [String], _ files: (output: String, errors: String)
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    let mode = O_WRONLY | O_CREAT
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, files.output, mode, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, files.errors, mode, 0o600)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    // A thread that tests run on holds all signals back, and would teach it to its children.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let failure = unsafe withCopies(of: words) { arguments in
      unsafe withCopies(of: variables) { environment in
        unsafe posix_spawn(&process, words[0], &actions, &attributes, arguments, environment)
      }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    return process
  }
}

/// Runs `body` on C strings that end with a null pointer and live no longer.
private func withCopies(
  of texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
) -> Int32 {
  let copies = unsafe texts.map { unsafe strdup($0) } + [nil]
  defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
  return unsafe body(copies)
}

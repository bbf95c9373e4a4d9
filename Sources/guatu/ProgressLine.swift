import Glibc
import Phrases
import PlanModel

/// A line on standard error that tells how far a long export is; nothing for a short one. One
/// thread alone uses it.
final class ProgressLine: @unchecked Sendable {
  private let language: Language
  private let start = ProgressLine.clock
  private var shown = -1

  init(in language: Language) { self.language = language }

  /// What takes less than this is over before anybody could read it, in seconds.
  private static let patience = 0.5

  private static var clock: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Shows `done` of `total` where that is another per cent than before.
  func show(_ done: Int, of total: Int) {
    let percent = total == 0 ? 100 : done * 100 / total
    guard percent != shown, ProgressLine.clock - start > ProgressLine.patience else { return }
    shown = percent
    let words = Phrase.Reply.exporting.text(in: language, String(percent), String(total))
    StandardStream.error.write("\r" + words)
  }

  /// Takes the line away again.
  func clear() {
    if shown >= 0 { StandardStream.error.write("\r" + String(repeating: " ", count: 60) + "\r") }
  }
}

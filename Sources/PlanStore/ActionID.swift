import PlanModel

/// The id of a user action: when it was taken, and what tells it from others of that second.
package struct ActionID: Equatable, Sendable {
  /// `20261125T101112Z-k3v9x2`.
  package let text: String

  /// `random` is any number; 30 of its bits are used.
  package init(at moment: Moment, random: UInt64) {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let suffix = (0..<6).map { letters[Int(random >> (5 * $0) & 31)] }
    text = moment.compact + "-" + String(suffix)
  }

  /// The id of the action's entry of that number, from 1.
  package func entry(_ number: Int) -> String { "\(text).\(number)" }
}

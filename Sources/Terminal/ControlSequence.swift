import Cells

/// A sequence that began with `ESC [`, as far as it has come.
struct ControlSequence: Sendable {
  /// Longer ones are none that we know; they are swallowed to their end all the same.
  private static let longest = 32

  private var parameters: [UInt8] = []
  private var isTooLong = false

  enum Outcome {
    case goesOn
    /// A byte that cannot stand in a sequence: it begins something new.
    case broken
    case input(Input)
    case unknown
    /// Three bytes follow that tell a click.
    case oldClick
    case pasteStart
  }

  mutating func take(_ byte: UInt8) -> Outcome {
    switch byte {
    case 0x20...0x3F: break
    // The Linux console sends `ESC [ [ A` for F1.
    case UInt8(ascii: "[") where parameters.isEmpty: break
    case 0x40...0x7E: return isTooLong ? .unknown : outcome(final: byte)
    default: return .broken
    }
    isTooLong = isTooLong || parameters.count == ControlSequence.longest
    if !isTooLong { parameters.append(byte) }
    return .goesOn
  }

  private func outcome(final: UInt8) -> Outcome {
    switch (parameters.first ?? 0, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")):
      return input(MouseReport(numbers(parameters.dropFirst()))?.input)
    case (UInt8(ascii: "["), UInt8(ascii: "A")...UInt8(ascii: "E")):
      return input(.key(.function(Int(final - UInt8(ascii: "A")) + 1)))
    case (0, UInt8(ascii: "M")): return .oldClick
    case (0, _), (UInt8(ascii: "0")...UInt8(ascii: "9"), _): break
    default: return .unknown
    }
    let numbers = numbers(parameters[...])
    if final == UInt8(ascii: "~"), numbers == [200] { return .pasteStart }
    return input(Key(final: final, numbers: numbers).map(Input.key))
  }

  private func input(_ input: Input?) -> Outcome { input.map(Outcome.input) ?? .unknown }

  /// The numbers between semicolons; 0 for one that is left out, -1 for what is none.
  private func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.isEmpty ? 0 : Int(String(decoding: $0, as: UTF8.self)) ?? -1
    }
  }
}

/// What a terminal tells about a button of the mouse.
struct MouseReport {
  private static let motion = 32
  /// Shift, Alt and Control, which change nothing here.
  private static let modifiers = 4 | 8 | 16

  let button: Int
  /// From 1.
  let column: Int
  let row: Int

  init(button: Int, column: Int, row: Int) {
    self.button = button
    self.column = column
    self.row = row
  }

  init?(_ numbers: [Int]) {
    guard numbers.count == 3 else { return nil }
    self.init(button: numbers[0], column: numbers[1], row: numbers[2])
  }

  /// The click or turn of the wheel; nil for other buttons, movements and nonsense.
  var input: Input? {
    guard button >= 0, column > 0, row > 0, button & MouseReport.motion == 0 else { return nil }
    let place = Position(row: row - 1, column: column - 1)
    switch button & ~MouseReport.modifiers {
    case 0: return .click(place)
    case 64: return .wheel(.up, place)
    case 65: return .wheel(.down, place)
    default: return nil
    }
  }
}

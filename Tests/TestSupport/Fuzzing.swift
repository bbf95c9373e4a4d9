import Foundation
import Testing

/// Gives `check` one changed input after the other, and says how many there were.
///
/// 600 inputs, or as many as fit into `GUATU_FUZZ` seconds. An input that `check` throws at is
/// told in base64: kept as a test, it stays found. The seed is fixed, or `GUATU_SEED`.
package func fuzz(
  _ name: String, _ corpus: [String], tokens: [String] = Mutator.hostile,
  at location: SourceLocation = #_sourceLocation, check: ([UInt8]) throws -> Void
) {
  let environment = ProcessInfo.processInfo.environment
  let seconds = environment["GUATU_FUZZ"].flatMap(Double.init)
  let end = seconds.map { Date.now.addingTimeInterval($0) }
  var mutator = Mutator(
    seed: environment["GUATU_SEED"].flatMap(UInt64.init) ?? 20_261_126, tokens: tokens)
  let seeds = corpus.map { Array($0.utf8) }
  var count = 0
  while end.map({ Date.now < $0 }) ?? (count < 600) {
    let input = mutator.variant(of: seeds)
    count += 1
    do {
      try check(input)
    } catch {
      let text = Data(input).base64EncodedString()
      Issue.record("\(name), input \(count): \(error)\n\(text)", sourceLocation: location)
      return
    }
  }
  print("\(name): \(count) inputs")
}

/// What an input should not have done.
package struct Finding: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) { self.description = description }
}

/// Finds where `text` would act on a terminal: nothing but line ends and what shows itself is let
/// through, whatever the program under test takes for harmless.
package func expectHarmless(_ text: String) throws {
  for scalar in text.unicodeScalars where scalar != "\n" {
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    let isBidi =
      (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    let isHidden = scalar.properties.isDefaultIgnorableCodePoint
    if isControl || isBidi || isHidden {
      throw Finding("U+" + String(scalar.value, radix: 16) + " in: " + text.debugDescription)
    }
  }
}

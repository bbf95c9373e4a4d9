import Cells
import TestSupport
import Testing

@testable import Terminal

@Suite("Any bytes from a terminal")
struct KeyFuzzTests {
  @Test("mean the same wherever reads begin and end, and never a control in a paste")
  func keys() {
    let corpus = KeyDecoderTests.all.map { String(decoding: $0.bytes, as: UTF8.self) }
    let tokens =
      Mutator.hostile + [
        "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;1;1M", "\u{1B}O", "\u{1B}[1;5A", "\u{1B}",
      ]
    fuzz("keys", corpus, tokens: tokens) { bytes in
      var (whole, parts) = (KeyDecoder(), KeyDecoder())
      let inputs = whole.decode(bytes)
      if bytes.flatMap({ parts.decode([$0]) }) != inputs { throw Finding("split, other keys") }
    }
  }
}

import Cells
import Testing

@testable import Terminal

@Suite("A key decoder")
struct KeyDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let inputs: [Input]
    let testDescription: String

    init(_ text: String, _ inputs: [Input], _ description: String) {
      self.init(bytes: Array(text.utf8), inputs, description)
    }

    init(bytes: [UInt8], _ inputs: [Input], _ description: String) {
      self.bytes = bytes
      self.inputs = inputs
      testDescription = description
    }
  }

  static let keys: [Case] = [
    Case("a", [.key(.character("a"))], "a letter"),
    Case("镇江", [.key(.character("镇")), .key(.character("江"))], "Chinese"),
    Case("😀é", [.key(.character("😀")), .key(.character("é"))], "four bytes, two bytes"),
    Case(
      "\r\n\t\u{7F}\u{8}", [.enter, .enter, .tab, .backspace, .backspace].map(Input.key), "controls"
    ),
    Case(
      "\u{1}\u{1A}\u{0}\u{1C}", ["a", "z", " ", "\\"].map { .key(.control($0)) }, "with Control"),
    Case("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left].map(Input.key), "arrows"),
    Case(
      "\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left].map(Input.key),
      "arrows of a VT100"),
    Case("\u{1B}[1;2A\u{1B}[1;2D", [.shiftUp, .shiftLeft].map(Input.key), "arrows with Shift"),
    Case("\u{1B}[a\u{1B}[d", [.shiftUp, .shiftLeft].map(Input.key), "arrows with Shift of rxvt"),
    Case("\u{1B}[1;5A\u{1B}[1;3B", [], "arrows with Control or Alt"),
    Case(
      "\u{1B}[H\u{1B}[F\u{1B}OH\u{1B}OF", [.home, .end, .home, .end].map(Input.key), "home and end"),
    Case(
      "\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~", [.home, .end, .home, .end].map(Input.key),
      "the same of linux, screen, rxvt"),
    Case(
      "\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~",
      [.insert, .delete, .pageUp, .pageDown].map(Input.key), "the editing block"),
    Case(
      "\u{1B}[1;5H\u{1B}[5;5~", [.home, .pageUp].map(Input.key), "home and page up with Control"),
    Case("\u{1B}[Z", [.key(.backTab)], "Shift-Tab"),
    Case(
      "\u{1B}OP\u{1B}OS\u{1B}[15~\u{1B}[24~", [1, 4, 5, 12].map { .key(.function($0)) },
      "function keys"),
    Case(
      "\u{1B}[[A\u{1B}[[E\u{1B}[11~", [1, 5, 1].map { .key(.function($0)) },
      "those of linux and rxvt"),
    Case("\u{1B}OM", [.key(.enter)], "Enter of the keypad"),
  ]

  static let mouse: [Case] = [
    Case("\u{1B}[<0;5;3M\u{1B}[<0;5;3m", [.click(Position(row: 2, column: 4))], "a click, once"),
    Case(
      "\u{1B}[<16;300;200M", [.click(Position(row: 199, column: 299))],
      "a click with Control, far out"),
    Case(
      "\u{1B}[<64;1;1M\u{1B}[<65;1;1M",
      [.wheel(.up, Position(row: 0, column: 0)), .wheel(.down, Position(row: 0, column: 0))],
      "the wheel"),
    Case("\u{1B}[<2;1;1M\u{1B}[<32;1;1M\u{1B}[<66;1;1M", [], "other buttons and movement"),
    Case("\u{1B}[<0;0;0M\u{1B}[<0;1M\u{1B}[<;;M\u{1B}[<99999999999999999999;1;1M", [], "nonsense"),
    Case(
      "\u{1B}[M !!x", [.click(Position(row: 0, column: 0)), .key(.character("x"))], "the old form"),
  ]

  static let strange: [Case] = [
    Case("\u{1B}xy", [.key(.character("y"))], "Alt with a letter is none of ours"),
    Case("\u{1B}镇y", [.key(.character("y"))], "nor with a character of several bytes"),
    Case(
      "\u{1B}\u{1B}[Aq", [.key(.escape), .key(.up), .key(.character("q"))], "Escape, then an arrow"),
    Case("\u{1B}[?1;2c\u{1B}[24;80Rq", [.key(.character("q"))], "answers of the terminal"),
    Case(
      "\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P1$r0m\u{1B}\\q", [.key(.character("q"))],
      "answers that end in BEL or ST"),
    Case("\u{1B}[99;99;99zq", [.key(.character("q"))], "an unknown sequence"),
    Case(
      "\u{1B}[" + String(repeating: "1;", count: 500) + "Aq", [.key(.character("q"))],
      "one without end"),
    Case("\u{1B}[1\u{1B}[Bq", [.key(.down), .key(.character("q"))], "one that breaks off"),
    Case("\u{1B}[1\u{3}", [.key(.control("c"))], "one that Ctrl-C breaks"),
    Case(bytes: [0xFF, 0xC0, 0x80, 0x61], [.key(.character("a"))], "bytes of no character"),
    Case(bytes: [0xE9, 0x95, 0x61], [.key(.character("a"))], "a character that breaks off"),
    Case(
      bytes: [0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xE0, 0x80, 0x80], [],
      "surrogates, too large, too long"),
    Case(bytes: [0xC2, 0x9B, 0x41], [.key(.character("A"))], "a C1 control"),
  ]

  static let pastes: [Case] = [
    Case(
      "\u{1B}[200~镇江\r\n一\r二\u{1B}[201~q", [.paste("镇江\n一\n二"), .key(.character("q"))], "lines"),
    Case(
      "\u{1B}[200~a\u{1B}[20b\u{1B}\u{1B}[201~", [.paste("a\u{1B}[20b\u{1B}")],
      "escapes in it are text"),
    Case(
      "\u{1B}[200~a\u{3}q", [.key(.control("c")), .key(.character("q"))],
      "Ctrl-C ends one that has no end"),
    Case(
      bytes: Array("\u{1B}[200~".utf8) + [0xFF] + Array("\u{1B}[201~".utf8), [.paste("\u{FFFD}")],
      "bytes of no character"),
  ]

  static let all = keys + mouse + strange + pastes

  @Test("knows what the bytes stand for", arguments: all)
  func whole(_ example: Case) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(example.bytes) == example.inputs)
  }

  @Test("does not mind where reads begin and end", arguments: all)
  func split(_ example: Case) {
    var decoder = KeyDecoder()
    #expect(example.bytes.flatMap { decoder.decode([$0]) } == example.inputs)
  }

  @Test("takes Escape for the key only after a pause")
  func escape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.isUndecided)
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.decode([0x1B, 0x1B]) == [.key(.escape)])
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.decode(Array("\u{1B}[".utf8)).isEmpty)
    #expect(decoder.settle().isEmpty)
    #expect(decoder.decode(Array("[A".utf8)) == [.key(.character("[")), .key(.character("A"))])
  }

  @Test("waits as long as need be for the rest of a character or a paste")
  func patience() {
    var decoder = KeyDecoder()
    _ = decoder.decode([0xE9, 0x95])
    #expect(!decoder.isUndecided && decoder.settle().isEmpty)
    #expect(decoder.decode([0x87]) == [.key(.character("镇"))])
    _ = decoder.decode(Array("\u{1B}[200~a".utf8))
    #expect(!decoder.isUndecided && decoder.settle().isEmpty)
    #expect(decoder.decode(Array("b\u{1B}[201~".utf8)) == [.paste("ab")])
  }

  @Test("keeps a mebibyte of a paste")
  func longPaste() {
    var decoder = KeyDecoder()
    let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    _ = decoder.decode(Array("\u{1B}[200~".utf8) + bytes)
    let inputs = decoder.decode(Array("\u{1B}[201~".utf8))
    #expect(inputs == [.paste(String(repeating: "x", count: 1 << 20))])
  }

  @Test("swallows any bytes, and is itself again after a pause and Ctrl-C")
  func noise() {
    var generator = Noise(state: 1)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      for _ in 0..<20 { _ = decoder.decode(generator.bytes(upTo: 12)) }
      _ = decoder.settle()
      _ = decoder.decode([0x03, 0x03, 0x03])
      #expect(decoder.decode([UInt8(ascii: "q")]) == [.key(.character("q"))])
    }
  }
}

/// The same noise in every run, rich in the bytes that begin and end sequences.
private struct Noise {
  var state: UInt64

  private mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }

  mutating func bytes(upTo count: Int) -> [UInt8] {
    let likely = Array("\u{1B}[[O<;0123456789~MmABHZP]\\200~201~".utf8)
    return (0..<next() % count).map { _ in
      next() % 3 == 0 ? UInt8(next() & 0xFF) : likely[next() % likely.count]
    }
  }
}

import Testing

@testable import PlanModel

@Suite("Neutralised text")
struct PlainTextTests {
  @Test(
    "shows what would act in secret",
    arguments: [
      ("\u{1B}[31mred", "‹U+001B›[31mred"),
      ("a\u{202E}b", "a‹U+202E›b"),
      ("a\u{200B}b", "a‹U+200B›b"),
      ("\u{9B}31m", "‹U+009B›31m"),
      ("two\nlines\tand", "two lines and"),
      ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}"),
      ("\u{1112}\u{1161}\u{11AB}\u{11AB}\u{1161}", "\u{1112}\u{1161}\u{11AB}"),
      ("\u{0}", "‹U+0000›"),
      ("\u{E000}", "‹U+E000›"),
    ])
  func standIns(_ raw: String, _ shown: String) {
    #expect(raw.neutralised.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test("leaves honest text alone", arguments: ["镇江市 · 2023", "≥ 6 %", "㎡", "😀", "é"])
  func harmless(_ text: String) { #expect(text.neutralised == text) }
}

import Cells
import PlanModel
import Testing
import Themes

@testable import Terminal

@Suite("A terminal's traits")
struct TerminalTraitsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let environment: [String: String]
    let tier: Glyphs.Tier
    var notice: TerminalTraits.Notice?
    var testDescription: String { "\(environment)" }
  }

  @Test(
    "follow from the environment",
    arguments: [
      Case(environment: [:], tier: .full),
      Case(environment: ["LANG": "C", "TERM": "xterm-256color"], tier: .full),
      Case(environment: ["LANG": "zh_CN.UTF-8"], tier: .full),
      Case(environment: ["LANG": "zh_CN.utf8@pinyin"], tier: .full),
      Case(environment: ["LANG": "no_SUCH"], tier: .full),
      Case(environment: ["LANG": "en_US.UTF-8", "TERM": "linux"], tier: .ascii),
      Case(environment: ["TERM": "vt100"], tier: .ascii),
      Case(
        environment: ["LANG": "zh_CN.GB18030"], tier: .narrow,
        notice: .foreignCharset("GB18030")),
      Case(
        environment: ["LC_ALL": "", "LC_CTYPE": "zh_CN.GBK", "LANG": "C.UTF-8"], tier: .narrow,
        notice: .foreignCharset("GBK")),
      Case(environment: ["LC_ALL": "C.UTF-8", "LANG": "zh_CN.GB18030"], tier: .full),
      Case(
        environment: ["LANG": "de_DE.ISO-8859-1"], tier: .full,
        notice: .foreignCharset("ISO-8859-1")),
    ])
  func detection(_ example: Case) {
    let traits = TerminalTraits.detect { example.environment[$0] }
    #expect(traits.tier == example.tier)
    #expect(traits.notice == example.notice)
  }

  @Test("leave out colour where NO_COLOR says something", arguments: [("", false), ("1", true)])
  func noColour(_ setting: String, _ isMonochrome: Bool) {
    let traits = TerminalTraits.detect { $0 == "NO_COLOR" ? setting : nil }
    #expect((traits.depth == .monochrome) == isMonochrome)
  }

  @Test("make no control of a charset's name")
  func notice() {
    let notice = TerminalTraits.Notice.foreignCharset("\u{1B}[2J")
    #expect(!notice.message(in: .english).contains("\u{1B}"))
  }
}

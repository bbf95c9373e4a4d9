import Testing

@testable import Cells

@Suite("A bullet bar")
struct BulletBarTests {
  private func drawn(_ bar: BulletBar, _ tier: Glyphs.Tier, columns: Int = 24) -> String {
    var frame = Frame(size: Size(width: columns + 2, height: 1))
    frame.write("[", row: 0, column: 0)
    frame.write("]", row: 0, column: columns + 1)
    frame.draw(bar, row: 0, column: 1, columns: columns, glyphs: Glyphs.of(tier).bar)
    return frame.line(0)
  }

  private func reached(_ thousandths: Int, pace: Int? = nil, isCeiling: Bool = false) -> BulletBar {
    BulletBar(
      .reached(thousandths: thousandths, role: .good), pace: pace, isCeiling: isCeiling)
  }

  @Test("fills to an eighth of a cell, with the target's mark over it")
  func fill() {
    #expect(drawn(reached(620, pace: 750), .full) == "[████████████▍··╎····┃···]")
    #expect(drawn(reached(620, pace: 750), .ascii) == "[============...:....|...]")
  }

  @Test("shows overshoot behind the mark, and what the scale cannot hold")
  func overshoot() {
    #expect(drawn(reached(1100), .full) == "[████████████████████┃█··]")
    #expect(drawn(reached(1500), .full) == "[████████████████████┃██»]")
  }

  @Test("shows that a little is not nothing")
  func little() {
    #expect(drawn(reached(1), .full) == "[▏···················┃···]")
    #expect(drawn(reached(0), .full) == "[····················┃···]")
  }

  @Test("is dotted where nothing was reported")
  func unreported() {
    #expect(drawn(BulletBar(.unreported), .full) == "[· · · · · · · · · · ┃ · ]")
    #expect(drawn(BulletBar(.unreported), .ascii) == "[. . . . . . . . . . | . ]")
  }

  @Test("shades what a ceiling forbids")
  func ceiling() {
    #expect(drawn(reached(800, isCeiling: true), .full) == "[████████████████····┃░░░]")
    #expect(drawn(reached(800, isCeiling: true), .ascii) == "[================....|xxx]")
  }

  @Test("points where only a direction was promised")
  func directions() {
    #expect(drawn(BulletBar(.rising(role: .good)), .ascii, columns: 5) == "[^ ^ ^]")
    #expect(drawn(BulletBar(.falling(role: .good)), .full, columns: 5) == "[▿ ▿ ▿]")
  }
}

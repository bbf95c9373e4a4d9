import PlanModel
import Testing

@testable import PlanStore

@Suite("A moment")
struct MomentTests {
  @Test(
    "is written in UTC",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1_795_601_472, "2026-11-25T10:11:12Z"),
      (-1, "1969-12-31T23:59:59Z"), (951_868_800, "2000-03-01T00:00:00Z"),
    ])
  func text(_ seconds: Int, _ text: String) throws {
    let moment = try #require(Moment(secondsSince1970: seconds))
    #expect(moment.text == text)
    #expect(isMoment(text))
  }

  @Test(
    "is nothing else",
    arguments: [
      "2026-11-25", "2026-11-25T10:11:12", "2026-11-25T24:00:00Z", "2026-02-30T10:11:12Z",
      "2026-11-25 10:11:12Z", "2026-11-25T10:11:1aZ", "",
    ])
  func malformed(_ text: String) { #expect(!isMoment(text)) }

  private func isMoment(_ text: String) -> Bool { Moment.isMoment(utf8: text.utf8.span) }

  @Test("makes an id together with some randomness")
  func id() throws {
    let moment = try #require(Moment(secondsSince1970: 1_795_601_472))
    let id = ActionID(at: moment, random: 0x1234_5678_9ABC_DEF0)
    #expect(id.text.wholeMatch(of: /20261125T101112Z-[a-z2-9]{6}/) != nil)
    #expect(id.entry(2) == id.text + ".2")
    #expect(ActionID(at: moment, random: 1) != ActionID(at: moment, random: 2))
  }

  @Test("agrees with the calendar on every day")
  func days() {
    for ordinal in stride(from: -719_162, through: 2_932_896, by: 37) {
      #expect(Day(ordinal: ordinal)?.ordinal == ordinal)
    }
    #expect(Day(ordinal: -719_163) == nil)
    #expect(Day(ordinal: 2_932_897) == nil)
  }
}

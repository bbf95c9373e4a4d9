import Testing

@testable import Cells

@Suite("Columns of text")
struct TextColumnsTests {
  @Test(
    "count what a terminal shows",
    arguments: [
      ("abc", 3), ("镇江", 4), ("e\u{301}", 1), ("㎡", 2), ("≥6%", 3), ("…", 1), ("😀", 2),
      ("─█▏", 3), ("ｆｕ", 4), ("", 0), ("，", 2), ("“”", 2), ("①", 1),
    ])
  func width(_ text: String, _ columns: Int) { #expect(text.columns == columns) }

  @Test(
    "never cut a wide character in half",
    arguments: [
      ("镇江市", 5, "镇江…"), ("镇江市", 4, "镇…"), ("镇江市", 6, "镇江市"), ("ab", 1, "…"), ("镇", 1, "…"),
    ])
  func fitted(_ text: String, _ limit: Int, _ shown: String) {
    #expect(text.fitted(to: limit) == shown)
  }

  @Test("keep both ends of a long name")
  func middle() {
    #expect("规模以上工业增加值增速".cutInMiddle(to: 15) == "规模以上工…增速")
    #expect("规模以上工业增加值增速".cutInMiddle(to: 22) == "规模以上工业增加值增速")
  }
}

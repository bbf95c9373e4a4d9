import Testing

@testable import Phrases

@Suite("A suggestion")
struct SuggestionTests {
  @Test(
    "is the nearest word, if one is near",
    arguments: [
      ("gpd-growth", "gdp-growth"), ("gdp-grow", "gdp-growth"), ("gdpgrowth", "gdp-growth"),
      ("flor", "floor"), ("镇江新区域", "镇江新区"), ("x", nil), ("floor", "flour"), ("", nil),
      ("unemployment", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    let words = ["gdp", "gdp-growth", "gdp-growth-q1", "floor", "flour", "镇江新区", "y"]
    #expect(Suggestion.nearest(to: word, among: words) == expected)
  }

  @Test("is the first of words that are equally near")
  func first() {
    #expect(Suggestion.nearest(to: "pm20", among: ["pm25", "pm10"]) == "pm25")
  }
}

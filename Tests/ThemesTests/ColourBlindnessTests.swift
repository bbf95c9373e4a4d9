import Cells
import Testing

@testable import Themes

@Suite("A theme for the colour-blind")
struct ColourBlindnessTests {
  /// Twenty times what a trained eye just tells apart (2.3), for marks of one cell.
  private static let least = 40.0

  @Test(
    "keeps good, warning and bad apart for the eyes it is made for",
    arguments: [("deuteranopia", Deficiency.deuteranopia), ("tritanopia", .tritanopia)])
  func verdicts(_ name: String, _ deficiency: Deficiency) throws {
    let theme = try shippedTheme(name)
    for isSelected in [false, true] {
      let colours = try [Role.good, .warning, .bad].map { role -> RGB in
        let style = theme.style(of: role, isSelected: isSelected, at: .twoHundredFiftySix)
        guard case .palette(let number) = style.foreground else { return .white }
        return try #require(RGB(fixedColour: number))
      }
      for (first, second) in [(0, 1), (0, 2), (1, 2)] {
        let distance = deficiency.distance(colours[first], colours[second])
        #expect(distance >= Self.least, "\(first) and \(second), selected: \(isSelected)")
      }
    }
  }
}

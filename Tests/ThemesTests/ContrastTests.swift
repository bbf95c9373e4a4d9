import Cells
import Testing

@testable import Themes

/// Legibility of the shipped themes at 256 colours, after WCAG 2.2.
///
/// The 16 colours that a terminal's owner chose cannot be judged; no theme uses them here.
@Suite("A shipped theme")
struct ContrastTests {
  /// Roles that only draw lines; a person reads nothing in them.
  private static let lines: Set<Role> = [.border, .track]

  private static let cases = ShippedThemes.names.flatMap { name in
    Role.allCases.flatMap { role in [(name, role, false), (name, role, true)] }
  }

  @Test("is legible in every role, selected or not", arguments: cases)
  func contrast(_ name: String, _ role: Role, _ isSelected: Bool) throws {
    let theme = try shippedTheme(name)
    let style = theme.style(of: role, isSelected: isSelected, at: .twoHundredFiftySix)
    let least =
      Self.lines.contains(role) ? 2 : name == "high-contrast" ? 7 : isSelected ? 4.5 : 4.5
    let contrast = try leastContrast(of: style)
    #expect(contrast >= least, "\(name) \(role) \(isSelected)")
  }

  /// Whatever the terminal's own colours are, they are legible upon each other. One fixed colour
  /// with one of the terminal's own must be legible on black and on white.
  private func leastContrast(of style: Style) throws -> Double {
    let grounds = try [style.foreground, style.background].map { colour -> [RGB] in
      guard case .palette(let number) = colour else { return [.black, .white] }
      return [try #require(RGB(fixedColour: number), "\(number) is not a fixed colour")]
    }
    if style.foreground == .terminal, style.background == .terminal { return 21 }
    return grounds[0].flatMap { first in grounds[1].map(first.contrast) }.min() ?? 0
  }

  @Test("brings its background along, or none", arguments: ShippedThemes.names)
  func background(_ name: String) throws {
    let theme = try shippedTheme(name)
    for role in Role.allCases {
      let style = theme.style(of: role, at: .twoHundredFiftySix)
      guard case .palette(let number) = style.background, let ground = RGB(fixedColour: number)
      else {
        #expect(theme.background == .terminal)
        continue
      }
      #expect(theme.background == (ground.luminance < 0.18 ? .dark : .light))
    }
  }

  @Test("tells the selected line apart at every depth", arguments: ShippedThemes.names)
  func selection(_ name: String) throws {
    let theme = try shippedTheme(name)
    for depth in ColourDepth.allCases {
      for role in Role.allCases {
        let style = theme.style(of: role, at: depth)
        let selected = theme.style(of: role, isSelected: true, at: depth)
        let isReversed =
          selected.attributes.contains(.reverse) != style.attributes.contains(.reverse)
        let isMarked =
          selected.background != style.background && selected.attributes.contains(.bold)
        #expect(isReversed || isMarked, "\(depth) \(role)")
        #expect(selected.attributes.contains(.dim) == false, "\(depth) \(role)")
      }
    }
  }

  @Test("holds without colour", arguments: ShippedThemes.names)
  func monochrome(_ name: String) throws {
    let theme = try shippedTheme(name)
    for role in Role.allCases {
      for isSelected in [false, true] {
        let style = theme.style(of: role, isSelected: isSelected, at: .monochrome)
        #expect(style.foreground == .terminal && style.background == .terminal)
      }
    }
    let verdicts = [Role.good, .warning, .bad].map { theme.style(of: $0, at: .monochrome) }
    #expect(Set(verdicts).count == 3)
  }

  @Test("uses only the owner's colours where there are 16", arguments: ShippedThemes.names)
  func sixteen(_ name: String) throws {
    let theme = try shippedTheme(name)
    for role in Role.allCases {
      let style = theme.style(of: role, at: .sixteen)
      #expect(style.foreground.isWithinSixteen && style.background.isWithinSixteen)
    }
  }
}

func shippedTheme(_ name: String) throws -> Theme {
  try Theme(try #require(ShippedThemes.source(of: name)))
}

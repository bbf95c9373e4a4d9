import Cells
import Testing

@testable import Wall

@Suite("The layout")
struct LayoutTests {
  /// Draws where panes stand, one letter a cell at a tenth of the width and half of the height.
  private func drawing(_ width: Int, _ height: Int, focus: Pane = .items) -> String {
    let layout = Layout(size: Size(width: width, height: height), focus: focus, years: 8)
    let rows = stride(from: 0, to: height, by: max(1, height / 12))
    return rows.map { row in
      let columns = stride(from: 0, to: width, by: max(1, width / 20))
      return columns.map { letter(layout, Position(row: row, column: $0)) }.joined()
    }.joined(separator: "\n")
  }

  private func letter(_ layout: Layout, _ position: Position) -> String {
    if layout.header.contains(position) { return "h" }
    if layout.footer.contains(position) { return "f" }
    if layout.yearStrip?.contains(position) == true { return "t" }
    switch layout.pane(at: position) {
    case .years: return "y"
    case .sectors: return "s"
    case .items: return "i"
    case .detail: return "d"
    case nil: return "."
    }
  }

  @Test("is one line where nothing else fits")
  func line() {
    #expect(Layout(size: Size(width: 19, height: 10), focus: .items, years: 8).shape == .line)
    #expect(Layout(size: Size(width: 40, height: 4), focus: .items, years: 8).shape == .line)
  }

  @Test("shows one pane on a small screen")
  func single() {
    #expect(
      drawing(20, 5, focus: .sectors)
        == """
        hhhhhhhhhhhhhhhhhhhh
        ssssssssssssssssssss
        ssssssssssssssssssss
        ssssssssssssssssssss
        ffffffffffffffffffff
        """)
  }

  @Test("sets the years as tabs at 80x24")
  func tabs() {
    #expect(
      drawing(80, 24)
        == """
        hhhhhhhhhhhhhhhhhhhh
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        ssssssiiiiiiiiiiiiii
        """)
  }

  @Test("keeps the detail below at 120x40")
  func strip() {
    #expect(
      drawing(120, 40)
        == """
        hhhhhhhhhhhhhhhhhhhh
        yyyyyiiiiiiiiiiiiiii
        yyyyyiiiiiiiiiiiiiii
        yyyyyiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        sssssiiiiiiiiiiiiiii
        dddddddddddddddddddd
        dddddddddddddddddddd
        dddddddddddddddddddd
        ffffffffffffffffffff
        """)
  }

  @Test("covers the screen without holes or overlaps, whatever its size")
  func covers() {
    for width in stride(from: 20, through: 500, by: 7) {
      for height in stride(from: 5, through: 200, by: 5) {
        let layout = Layout(size: Size(width: width, height: height), focus: .items, years: 8)
        let panes = Pane.allCases.compactMap { layout.panes[$0] }
          .reduce(0) { $0 + $1.width * $1.height }
        let strip = layout.yearStrip.map { $0.width } ?? 0
        #expect(panes + strip + 2 * width == width * height, "\(width)x\(height)")
      }
    }
  }
}

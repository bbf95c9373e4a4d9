import Testing

@testable import Wall

@Suite("Scrolling")
struct ScrollTests {
  private func scroll(count: Int = 20, height: Int = 5) -> Scroll {
    var scroll = Scroll()
    scroll.fit(count: count, height: height)
    return scroll
  }

  @Test("brings the selection into sight")
  func select() {
    var scroll = scroll()
    scroll.select(7)
    #expect(scroll.visible == 3..<8)
    scroll.select(1)
    #expect(scroll.visible == 1..<6)
  }

  @Test("stays inside the list")
  func clamps() {
    var scroll = scroll()
    scroll.move(by: 100)
    #expect((scroll.selected, scroll.top) == (19, 15))
    scroll.move(by: -100)
    #expect((scroll.selected, scroll.top) == (0, 0))
  }

  @Test("keeps a row of the page before in sight")
  func page() {
    var scroll = scroll()
    scroll.page(by: 1)
    #expect((scroll.selected, scroll.visible) == (4, 4..<9))
  }

  @Test("keeps the selection on the screen when it rolls and when it shrinks")
  func roll() {
    var scroll = scroll()
    scroll.roll(by: 3)
    #expect((scroll.selected, scroll.visible) == (3, 3..<8))
    scroll.select(7)
    scroll.fit(count: 20, height: 2)
    #expect(scroll.visible.contains(scroll.selected))
    scroll.fit(count: 3, height: 5)
    #expect((scroll.selected, scroll.visible) == (2, 0..<3))
  }

  @Test("an empty list shows nothing and selects nothing")
  func empty() {
    let scroll = scroll(count: 0)
    #expect(scroll.visible.isEmpty)
    #expect(scroll.selected == 0)
  }
}

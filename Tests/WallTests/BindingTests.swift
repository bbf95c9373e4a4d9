import Cells
import Phrases
import PlanModel
import Testing

@testable import Wall

@Suite("The binding table")
struct BindingTests {
  @Test("has one line for each command")
  func complete() {
    #expect(
      Binding.all.map(\.command.rawValue).sorted() == Command.allCases.map(\.rawValue).sorted())
  }

  @Test("gives no key two meanings")
  func unambiguous() {
    let keys = Binding.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("has words for each command in both languages", arguments: Language.allCases)
  func words(_ language: Language) {
    for binding in Binding.all {
      #expect(!binding.label.text(in: language).isEmpty)
      #expect(!binding.explanation.text(in: language).isEmpty)
    }
  }

  @Test(
    "never binds what belongs to the terminal",
    arguments: [Key.control("z"), .control("c"), .control("s"), .control("q")])
  func reserved(_ key: Key) { #expect(Binding.command(for: key) == nil) }
}

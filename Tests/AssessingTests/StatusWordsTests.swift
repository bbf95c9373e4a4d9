import Assessing
import Phrases
import PlanModel
import Testing

@Suite("The words for verdicts")
struct StatusWordsTests {
  @Test("are different ones for different verdicts, in both languages")
  func distinct() {
    for language in Language.allCases {
      let words = Status.allCases.map { $0.phrase.text(in: language) }
      #expect(Set(words).count == words.count)
      let flags = Flag.allCases.map { $0.phrase.text(in: language) }
      #expect(Set(flags).count == flags.count)
      let kinds = TargetKind.allCases.map { $0.phrase.text(in: language) }
      #expect(Set(kinds).count == kinds.count)
    }
  }

  @Test("are those of the paces too")
  func paces() {
    #expect(
      Pace.allCases.map { $0.phrase.text(in: .chinese) }
        == ["超序时", "达序时", "略滞后", "滞后", "严重滞后", "倒退"])
    #expect(Pace.allCases.map(\.rawValue) == Pace.allCases.map(\.status.rawValue))
  }
}

import PlanModel
import Testing

@testable import Commands

@Suite("A completion script")
struct CompletionTests {
  @Test("names every command and option", arguments: Shell.allCases, Language.allCases)
  func completeness(_ shell: Shell, _ language: Language) {
    let script = shell.script(in: language)
    for name in CommandName.allCases { #expect(script.contains(name.rawValue)) }
    for option in OptionName.allCases where option.row.scope != .hidden {
      #expect(script.contains(shell == .fish ? "-l \(option.rawValue)" : option.word))
    }
    #expect(!script.contains(OptionName.markdown.rawValue))
  }
}

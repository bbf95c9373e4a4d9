import Phrases
import PlanModel

/// The pages of help, made from the tables.
package struct Help {
  let language: Language

  package init(in language: Language) { self.language = language }

  /// The page on `topic`; nil = what there is.
  package func page(on topic: HelpTopic?) -> String {
    switch topic {
    case nil: overview
    case .command(let name): page(of: name)
    case .filter: filterPage
    case .statuses: statusPage
    case .formats: formatPage
    case .keys: keyPage
    }
  }

  private var overview: String {
    var page = HelpLayout()
    page.add(line: say(.HelpPage.title, Version.text))
    page.add(heading: say(.HelpPage.usage))
    page.add(
      term: "guatu " + CommandRow.wall.operandText(in: language), say(CommandRow.wall.explanation))
    if let details = CommandRow.wall.details {
      page.add(line: "")
      page.add(paragraph: say(details))
    }
    page.add(heading: say(.HelpPage.commands))
    for name in CommandName.allCases {
      page.add(term: name.usage(in: language), say(name.row.explanation))
    }
    page.add(heading: say(.HelpPage.optionsEverywhere))
    add(OptionName.everywhere, to: &page)
    addEnvironment(to: &page)
    addExitCodes(to: &page)
    addTopics(to: &page)
    return page.text
  }

  private func page(of name: CommandName) -> String {
    var page = HelpLayout()
    page.add(line: say(name.row.explanation))
    page.add(heading: say(.HelpPage.usage))
    page.add(line: "  guatu " + name.usage(in: language))
    if let details = name.row.details {
      page.add(line: "")
      page.add(paragraph: say(details))
    }
    let options = name.row.options.filter { $0.row.scope == .commands }
    if !options.isEmpty {
      page.add(heading: say(.HelpPage.options))
      add(options, to: &page)
    }
    if !name.row.examples.isEmpty {
      page.add(heading: say(.HelpPage.examples))
      for example in name.row.examples { page.add(line: "  guatu " + example) }
    }
    return page.text
  }

  func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  func say(_ phrase: Phrase, _ argument: String) -> String {
    phrase.text(in: language, argument)
  }
}

extension Help {
  private func add(_ options: [OptionName], to page: inout HelpLayout) {
    for option in options {
      page.add(term: option.usage(in: language), say(option.row.explanation))
    }
  }

  private func addEnvironment(to page: inout HelpLayout) {
    page.add(heading: say(.HelpPage.environment))
    for variable in VariableName.allCases {
      guard let explanation = variable.explanation else { continue }
      page.add(term: variable.rawValue, say(explanation))
    }
  }

  private func addExitCodes(to page: inout HelpLayout) {
    page.add(heading: say(.HelpPage.exitCodes))
    for code in ExitCode.allCases {
      page.add(term: String(code.rawValue), say(code.explanation))
    }
  }

  private func addTopics(to page: inout HelpLayout) {
    page.add(heading: say(.HelpPage.more))
    page.add(term: "guatu help " + say(.HelpPage.command), say(.HelpPage.moreCommand))
    for topic in HelpTopic.pages {
      page.add(term: "guatu help " + topic.word, say(topic.explanation))
    }
  }
}

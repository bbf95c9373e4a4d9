import Assessing
import Cells
import Exporting
import Phrases
import PlanModel
import Selecting
import Wall

/// The pages of help that are about no command.
extension HelpTopic {
  var explanation: Phrase {
    switch self {
    case .command(let name): name.row.explanation
    case .filter: .HelpPage.moreFilter
    case .statuses: .HelpPage.moreStatuses
    case .keys: .HelpPage.moreKeys
    case .formats: .HelpPage.moreFormats
    }
  }
}

extension Help {
  /// What each format is for, and what it leaves out.
  var formatPage: String {
    var page = HelpLayout()
    for format in Format.allCases {
      let losses = say(.HelpPage.leavesOut, say(format.loses))
      page.add(term: format.rawValue, say(format.explanation) + say(.semicolon) + losses)
    }
    return page.text
  }

  var keyPage: String {
    var page = HelpLayout()
    for group in Binding.Group.allCases {
      page.add(heading: say(group.title))
      for binding in Binding.all where binding.group == group {
        let keys = binding.keys.map(\.description).joined(separator: " ")
        page.add(term: keys, say(binding.explanation))
      }
    }
    return page.text
  }
}

extension Help {
  /// The words of the closed lists, each with its Chinese and its English meaning.
  var statusPage: String {
    var page = HelpLayout()
    page.add(heading: say(.HelpPage.pace))
    for pace in Pace.allCases { page.add(term: pace.rawValue, both(pace.phrase)) }
    page.add(heading: say(.HelpPage.statusOfTarget))
    for status in Status.allCases where !status.isOfTask {
      page.add(term: status.rawValue, both(status.phrase))
    }
    page.add(heading: say(.HelpPage.statusOfTask))
    for status in Status.allCases where status.isOfTask {
      page.add(term: status.rawValue, both(status.phrase))
    }
    page.add(heading: say(.HelpPage.flags))
    for flag in Flag.allCases { page.add(term: flag.rawValue, both(flag.phrase)) }
    page.add(heading: say(.HelpPage.rolls))
    for roll in BoardRoll.allCases { page.add(term: roll.rawValue, both(roll.phrase)) }
    return page.text
  }

  private func both(_ phrase: Phrase) -> String {
    (phrase.text(in: .chinese) + " ").padded(to: 12) + phrase.text(in: .english)
  }

  var filterPage: String {
    var page = HelpLayout()
    page.add(paragraph: say(.FilterHelp.what))
    page.add(heading: say(.FilterHelp.words))
    for (word, meaning) in Help.filterWords { page.add(term: word, say(meaning)) }
    page.add(heading: say(.FilterHelp.fields))
    for field in FilterField.allCases {
      page.add(term: field.rawValue + ":" + field.example, say(field.explanation))
    }
    page.add(line: "")
    page.add(paragraph: say(.FilterHelp.quoting))
    return page.text
  }

  private static let filterWords: [(String, Phrase)] = [
    ("投资", .FilterHelp.anywhere), ("'GDP", .FilterHelp.wholeWord), ("^重大", .FilterHelp.start),
    ("增速$", .FilterHelp.end), ("!房地产", .FilterHelp.not), ("铁路 | 公路", .FilterHelp.either),
    ("\"in rank\"", .FilterHelp.quotes),
  ]
}

extension Status {
  /// Whether a task, and nothing else, can have it.
  fileprivate var isOfTask: Bool { TaskState(rawValue: rawValue) != nil }
}

extension FilterField {
  /// What may stand behind the field.
  fileprivate var example: String {
    switch self {
    case .year: "2020..2023"
    case .sector: "工业"
    case .region: "丹阳,jurong"
    case .owner: "发改委"
    case .indicator: "gdp-growth"
    case .source: "001"
    case .id: "2023-gdp"
    case .kind: "task"
    case .nature: "binding"
    case .goal: "ceiling"
    case .status: "missed,behind"
    case .flag: "provisional"
    case .progress: "<80"
    case .gap: "-10..0"
    }
  }

  fileprivate var explanation: Phrase {
    switch self {
    case .year: .FilterHelp.year
    case .sector: .FilterHelp.sector
    case .region: .FilterHelp.region
    case .owner: .FilterHelp.owner
    case .indicator: .FilterHelp.indicator
    case .source: .FilterHelp.source
    case .id: .FilterHelp.id
    case .kind: .FilterHelp.kind
    case .nature: .FilterHelp.nature
    case .goal: .FilterHelp.goal
    case .status: .FilterHelp.status
    case .flag: .FilterHelp.flag
    case .progress: .FilterHelp.progress
    case .gap: .FilterHelp.gap
    }
  }
}

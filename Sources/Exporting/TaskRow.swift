import Assessing
import Phrases
import PlanModel

/// A line among a report's tasks: a task, or the name of the indicator whose scheme follows
/// (一指标一方案).
enum TaskRow: Sendable {
  case scheme(of: ItemLine)
  case task(ItemLine)
}

extension ReportContent.Section {
  /// The schemes of the section's figures in the order of these, then the tasks that serve none
  /// of them.
  var taskRows: [TaskRow] {
    let items = Set(figures.map(\.item))
    let served = Dictionary(grouping: tasks) { task in task.served.flatMap(items.member) }
    let schemes = figures.flatMap { figure -> [TaskRow] in
      guard let tasks = served[figure.item] else { return [] }
      return [.scheme(of: figure)] + tasks.map { .task($0) }
    }
    return schemes + (served[nil] ?? []).map { .task($0) }
  }
}

extension Set {
  fileprivate func member(_ element: Element) -> Element? { contains(element) ? element : nil }
}

extension ItemLine {
  /// What stands above the tasks of its indicator's scheme.
  func schemeHeading(in language: Language) -> String {
    Phrase.labelled.text(in: language, Phrase.Noun.scheme.heading(in: language), name)
  }
}

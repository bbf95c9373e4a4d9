import PlanModel

/// A row of the plan that cites a line of a document, with the figures that it takes from there.
struct CitedFigures {
  /// The target, task or outcome, for messages.
  let row: String
  let place: Place
  /// Further lines that say the same, named in the row's note.
  let repeats: [Place]
  /// The figures as the document writes them.
  let values: [Quantity]
  /// Further numbers that the row gives in words: those in a task's title.
  let mentioned: [Quantity]

  /// A line of a document, from 1.
  struct Place: Hashable {
    let source: String
    let line: Int
  }

  /// Nil where the row cites no line.
  private init?(
    _ row: String, _ values: [Quantity?], _ citation: Citation, note: String, title: String = "",
    in plan: Plan
  ) {
    guard let source = citation.source, let line = citation.line else { return nil }
    self.row = row
    place = Place(source: plan.sources[source].id, line: line)
    repeats = note.matches(of: /另见([0-9]{3}):([0-9]+)/).compactMap { match in
      Int(match.2).map { Place(source: String(match.1), line: $0) }
    }
    let stated = note.matches(of: /原文为([0-9.]+)/).compactMap { Quantity($0.1) }
    self.values = stated.isEmpty ? values.compactMap { $0 } : stated
    mentioned = Figures.numbers(in: title)
  }
}

extension CitedFigures {
  /// All rows of `plan` that cite a line.
  static func all(in plan: Plan) -> [CitedFigures] {
    targets(in: plan) + outcomes(in: plan) + tasks(in: plan)
  }

  private static func targets(in plan: Plan) -> [CitedFigures] {
    plan.targets.rows.compactMap {
      CitedFigures(
        $0.id, [$0.value, $0.low, $0.high, $0.baseline], $0.citation, note: $0.note, in: plan)
    }
  }

  private static func outcomes(in plan: Plan) -> [CitedFigures] {
    plan.outcomes.compactMap {
      CitedFigures(
        "\($0.period) \(plan.indicators[$0.indicator].id)", [$0.value], $0.citation,
        note: $0.note, in: plan)
    }
  }

  private static func tasks(in plan: Plan) -> [CitedFigures] {
    plan.tasks.rows.compactMap {
      CitedFigures(
        $0.id, [$0.quantity], $0.citation, note: $0.note, title: $0.title.chinese, in: plan)
    }
  }
}

import Assessing
import Cells
import Phrases
import PlanModel

/// Everything known of one item in words, line by line. All texts are neutralised.
struct SheetLines {
  struct Line: Equatable {
    /// Empty where the line above says it.
    let label: String
    let words: String
  }

  let title: String
  private(set) var all: [Line] = []
  let item: Item
  let review: Review
  let language: Language
  let style: TextStyle

  init(_ item: Item, of review: Review, in language: Language, style: TextStyle) {
    self.item = item
    self.review = review
    self.language = language
    self.style = style
    let line = ItemLine(item, of: review, in: language)
    title = style.mark(of: line.status.tone) + " " + line.name
    add(.Noun.id, [line.id])
    addPlace(line)
    add(.Noun.status, [line.verdict, line.flags])
    if let target = review.target(of: item) { add(target) }
    if let indicator = review.indicator(of: item) { addOutcomes(of: indicator) }
    if let task = review.task(of: item) { add(task, line) }
    addAssessment(line)
    addSchedule()
    for line in review.outlookLines(of: item, in: language) { add(line) }
    addSupervisions()
    addScheme()
    addParts()
    addJournal()
  }

  /// Adds a line; its facts are parted by a dot. Nothing is added where there is no fact.
  mutating func add(_ label: Phrase, _ facts: [String?]) {
    let words = facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
    guard !words.isEmpty else { return }
    all.append(Line(label: label.heading(in: language), words: words.neutralised))
  }

  /// An arrow never says more than its words.
  private mutating func add(_ line: OutlookLine) {
    let arrow = line.meets.map { $0 ? style.glyphs.arrowUp : style.glyphs.arrowDown }
    let first = [arrow, line.facts.first].compactMap(\.self).joined(separator: " ")
    add(line.label, [first] + line.facts.dropFirst())
  }

  func say(_ phrase: Phrase, _ argument: String?) -> String? {
    argument.map { phrase.text(in: language, $0) }
  }

  private mutating func addPlace(_ line: ItemLine) {
    let plan = review.plan
    add(.Noun.period, [review.period(of: item).text(in: language)])
    add(.Noun.sector, [plan.sectors[review.sector(of: item)].name.text(in: language)])
    add(.Noun.region, [plan.regions[review.region(of: item)].name.text(in: language)])
    add(.Noun.owner, [review.owner(of: item).map { plan.owners[$0].name.text(in: language) }])
    if let parent = review.parent(of: item) { add(.Sheet.parent, [name(of: parent)]) }
    if let served = review.served(by: item) { add(.Noun.indicator, [name(of: served)]) }
    guard let indicator = review.indicator(of: item).map({ plan.indicators[$0] }) else { return }
    add(
      .Noun.indicator,
      [
        indicator.nature.phrase.text(in: language), indicator.direction.phrase.text(in: language),
        indicator.accumulation.phrase.text(in: language), line.unit,
      ])
  }

  private func name(of item: Item) -> String {
    Phrase.bracketed.text(
      in: language, ItemLine(item, of: review, in: language).name, review.id(of: item))
  }

  /// The source's title and the place in it.
  func cited(_ citation: Citation) -> String? {
    citation.source.map { source in
      Phrase.Sheet.quoted.text(
        in: language, review.plan.sources[source].title, citation.text(in: review.plan))
    }
  }
}

extension SheetLines {
  private mutating func add(_ target: Target) {
    let indicator = review.plan.indicators[target.indicator]
    func figure(_ value: Quantity?) -> String? {
      value.map { Figure($0, unit: indicator.unit, in: language).text(in: language) }
    }
    add(.Noun.target, facts(of: target))
    add(.Noun.tolerance, [figure(target.tolerance)])
    add(.Noun.remark, [target.note])
    add(.Noun.reason, [target.reason])
    for earlier in review.history(of: item).dropLast().reversed() {
      add(.Sheet.before, facts(of: earlier) + [earlier.id])
      add(.Noun.reason, [earlier.reason])
    }
  }

  private func facts(of target: Target) -> [String?] {
    [
      Figure(target, in: review.plan, language: language).text(in: language),
      say(.Sheet.setOn, target.setOn?.description), cited(target.citation),
    ]
  }

  /// All vintages of the value, the latest first, then what parts of the period reported.
  private mutating func addOutcomes(of indicator: Index<Indicator>) {
    let series = Series(
      indicator: indicator, region: review.region(of: item), period: review.period(of: item))
    for (age, outcome) in review.vintages(of: series).reversed().enumerated() {
      add(age == 0 ? .Noun.outcome : .Sheet.earlier, facts(of: outcome))
    }
    for outcome in review.target(of: item).map(review.partValues(of:)) ?? [] {
      add(.Sheet.within, [outcome.period.text(in: language)] + facts(of: outcome))
    }
  }

  private func facts(of outcome: Outcome) -> [String?] {
    let indicator = review.plan.indicators[outcome.indicator]
    return [
      Figure(outcome, of: indicator, in: language).text(in: language),
      outcome.quality.phrase.text(in: language), outcome.basis.phrase.text(in: language),
      say(.Sheet.reportedOn, outcome.reportedOn?.description), cited(outcome.citation),
      outcome.note,
    ]
  }

  private mutating func addAssessment(_ line: ItemLine) {
    let assessment = review.assessment(of: item)
    let unit = review.indicator(of: item).map { review.plan.indicators[$0].unit } ?? ""
    add(
      .Noun.baseline,
      [assessment.baseline.map { Figure($0, unit: unit, in: language).text(in: language) }])
    add(.Noun.progress, [line.progress])
    add(.Noun.expected, [assessment.expected.map { Figure(share: $0).text(in: language) }])
    add(assessment.expected == nil ? .Noun.offBy : .Noun.gap, [line.gap?.text(in: language)])
    add(.Noun.formula, [assessment.formula])
  }
}

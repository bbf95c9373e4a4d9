import Assessing
import Cells
import Phrases
import PlanModel

/// Everything known of one item, line by line.
struct DetailText {
  let title: String
  private(set) var lines: [DetailLine] = []
  let review: Review
  let language: Language
  let glyphs: Glyphs

  init(_ item: Item, in review: Review, _ language: Language, _ glyphs: Glyphs) {
    self.review = review
    self.language = language
    self.glyphs = glyphs
    let name = RowName(item, isPart: false, showsPeriod: true, in: review, language)
    title = name.text
    if let target = review.target(of: item) { add(target, item) }
    if let task = review.task(of: item) { add(task, item) }
    if case .outcome(let series) = item { add(series: series, label: .Noun.outcome) }
    addSupervision(of: item)
    addOutlook(of: item)
    addYears(of: item)
    addScheme(of: item)
    addParts(of: item)
    addPlace(of: item)
    addNotes(on: item)
  }

  /// Without a line yet.
  init(title: String, in review: Review, _ language: Language, _ glyphs: Glyphs) {
    self.title = title
    self.review = review
    self.language = language
    self.glyphs = glyphs
  }

  mutating func add(_ label: Phrase, _ spans: [Span?]) {
    let spans = spans.compactMap(\.self).filter { !$0.text.isEmpty }.map {
      Span(glyphs.set($0.text), $0.role)
    }
    guard !spans.isEmpty else { return }
    lines.append(DetailLine(label: label.heading(in: language), spans: spans))
  }

  func say(_ phrase: Phrase, _ arguments: String...) -> String {
    phrase.text(in: language, arguments)
  }

  /// All vintages of a value, the latest first.
  mutating func add(series: Series, label: Phrase) {
    let vintages = review.vintages(of: series)
    if vintages.isEmpty { add(label, [Span(say(.Status.notReported), .waiting)]) }
    let indicator = review.plan.indicators[series.indicator]
    for (age, outcome) in vintages.reversed().enumerated() {
      let value = Figure(outcome, of: indicator, in: language).text(in: language)
      add(
        age == 0 ? label : .Sheet.earlier,
        [
          Span(value, age == 0 ? .strong : .text),
          Span(outcome.quality.phrase.text(in: language), .dim),
          outcome.reportedOn.map { Span(say(.Sheet.reportedOn, $0.description), .dim) },
          citation(outcome.citation), Span(outcome.note.neutralised, .dim),
        ])
    }
  }

  /// Evidence that names a source is set like a citation; of a file, as much of its hash as tells
  /// it from others.
  func evidence(_ text: String) -> Span {
    if let file = EvidenceFile(text) { return Span(file.shortText.neutralised) }
    return citation(review.plan.citation(inEvidence: text)) ?? Span(text.neutralised)
  }

  func citation(_ citation: Citation) -> Span? {
    guard let index = citation.source else { return nil }
    let place = citation.text(in: review.plan)
    let title = review.plan.sources[index].title.neutralised
      .cutInMiddle(to: 48, ellipsis: glyphs.ellipsis)
    return Span(say(.Sheet.quoted, title, place), .dim)
  }

  /// The indicator's yearly values, with the targets they were held against.
  mutating func addYears(of item: Item) {
    guard let indicator = review.indicator(of: item) else { return }
    let region = review.region(of: item)
    let years = review.horizons.filter(\.isYear)
    let values = years.compactMap { year -> Span? in
      let series = Series(indicator: indicator, region: region, period: year)
      guard let value = review.vintages(of: series).last else { return nil }
      return Span("\(year) \(value.bound.sign)\(value.value.signed)")
    }
    if values.count > 1 { add(.labelYears, values) }
  }

  mutating func addParts(of item: Item) {
    let parts = review.parts(of: item)
    guard !parts.isEmpty else { return }
    let names = parts.prefix(8).map { part -> Span in
      let tone = review.assessment(of: part).status.tone
      let name = RowName(part, isPart: true, showsPeriod: false, in: review, language)
      return Span(tone.mark(glyphs) + " " + name.text, tone.role)
    }
    add(.Noun.parts, [Span(say(.itemCount, String(parts.count)))] + names)
  }

  /// The tasks that serve the indicator; for such a task, what it serves.
  mutating func addScheme(of item: Item) {
    if let served = review.served(by: item) {
      let name = RowName(served, isPart: false, showsPeriod: true, in: review, language)
      add(.Noun.indicator, [Span(name.text)])
    }
    let tasks = review.scheme(of: item)
    guard !tasks.isEmpty else { return }
    let names = tasks.prefix(8).map { task -> Span in
      let tone = review.assessment(of: task).status.tone
      let name = RowName(task, isPart: true, showsPeriod: false, in: review, language)
      return Span(tone.mark(glyphs) + " " + name.text, tone.role)
    }
    add(.Noun.scheme, [Span(say(.taskCount, String(tasks.count)))] + names)
  }

  mutating func addPlace(of item: Item) {
    let plan = review.plan
    let owner = review.owner(of: item).map { plan.owners[$0].name.text(in: language).neutralised }
    let indicator = review.indicator(of: item).map { plan.indicators[$0] }
    add(
      .labelPlace,
      [
        Span(plan.sectors[review.sector(of: item)].name.text(in: language).neutralised),
        Span(plan.regions[review.region(of: item)].name.text(in: language).neutralised),
        owner.map { Span($0) },
        indicator.map { Span($0.nature.phrase.text(in: language)) },
        Span(review.id(of: item).neutralised, .dim),
      ])
  }

  /// When the item was listed, for how long and why; and why it left the list.
  mutating func addSupervision(of item: Item) {
    for supervision in review.supervisions(of: item).reversed() {
      let (start, end) = (supervision.start, supervision.end)
      let days = String(supervision.days(until: review.asOf))
      add(
        .Noun.supervision,
        [
          start.day.map {
            Span(say(.Sheet.listedOn, $0.description), supervision.isOver ? .text : .warning)
          },
          supervision.isOver ? nil : Span(say(.Sheet.listedFor, days)),
          Span(start.text.neutralised), Span(say(.Sheet.byActor, start.actor.neutralised), .dim),
          (end?.day).map { Span(say(.Sheet.releasedOn, $0.description)) },
          Span((end?.text ?? "").neutralised),
        ])
    }
  }

  mutating func addNotes(on item: Item) {
    for note in review.ledger.notes(on: review.id(of: item)) {
      add(
        .Noun.note,
        [
          Span(note.text.neutralised),
          note.evidence.isEmpty ? nil : evidence(note.evidence),
          Span(say(.byActorOn, note.actor.neutralised, note.at.prefix(10).description), .dim),
        ])
    }
  }
}

import Assessing
import Phrases
import PlanModel

/// How the composite of a filter's items comes about: for people line by line, for programs a
/// record a fact.
package struct CompositeSheet: Sendable {
  private let report: Report
  /// The year or span that the items are of.
  private let horizon: Period
  private let composite: Composite
  /// The group of a board that the items make up; nil where they make up none.
  private let group: BoardGroup?
  private let ranked: Int

  /// A composite is of one year: of `report` counts what hangs under it. Nil where nothing does.
  package init?(_ report: Report) {
    guard let horizon = report.review.boardHorizon(of: report.items) else { return nil }
    let review = report.review
    let items = report.items(onBoardOf: horizon)
    self.report = report
    self.horizon = horizon
    composite = review.composite(of: items)
    let all = review.items(in: horizon).filter { $0.kind != .outcome }
    let groups = BoardGrouping.allCases.map {
      BoardGroup.groups(of: Array(all), by: $0, in: review)
    }
    let siblings = groups.first { $0.contains { $0.items == items } } ?? []
    group = siblings.first { $0.items == items }
    ranked = siblings.count { $0.rank != nil }
  }

  package func render(as notation: Notation) -> [UInt8] {
    let rows = ExplanationRow.rows(of: composite, rank: group?.rank, under: id, in: report.review)
    let fields = ExplanationRow.Field.allCases
    return Records(of: "why", fields.map(\.rawValue), rows.map { row in fields.map { row[$0] } })
      .render(as: notation, text: text)
  }

  /// The filter says what the composite is of.
  private var id: String { report.filter }

  private func text(in style: TextStyle) -> String {
    let language = report.language
    let words = CompositeText(
      composite, rank: group?.rank, among: ranked, of: report.review, in: language)
    let name = group?.key.name(in: report.review.plan).text(in: language) ?? report.filter
    let title = name.neutralised + " · " + horizon.text(in: language)
    return style.sheet(of: words.lines, under: title)
  }
}

extension ExplanationRow {
  /// The score, the coverage and the rank, then what each item adds.
  static func rows(
    of composite: Composite, rank: Int?, under id: String, in review: Review
  ) -> [ExplanationRow] {
    var rows = [
      ExplanationRow(
        "score", "S", composite.scoreWorking, composite.isPublished ? composite.score : nil, id),
      ExplanationRow("coverage", "C", composite.coverageWorking, composite.coverage, id),
    ]
    if let rank {
      var row = ExplanationRow("place", "rank", of: id)
      row.set(.value, String(rank))
      rows.append(row)
    }
    return rows + composite.marks.map { ExplanationRow($0, of: id, in: review) }
  }

  private init(
    _ name: String, _ symbol: String, _ working: Working, _ value: Ratio?, _ id: String
  ) {
    self.init("figure", name, of: id)
    set(.symbol, symbol)
    set(.formula, Formula.composite.rawValue)
    set(.working, working.symbols(in: .english))
    set(.figures, working.figures(in: .english))
    set(.value, value?.shareText)
  }

  private init(_ mark: Composite.Mark, of id: String, in review: Review) {
    self.init("member", review.id(of: mark.item), of: id)
    set(.value, mark.score?.shareText)
    set(.figures, mark.weight.description)
    set(.status, review.assessment(of: mark.item).status.rawValue)
  }
}

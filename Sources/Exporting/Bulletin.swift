import Assessing
import Cells
import Phrases
import PlanModel

/// The bulletin (通报) of a month, in one page: how the plan stands, who is commended and who is
/// criticised, what moved, what is late, and what is still needed.
package struct Bulletin: Sendable {
  /// The longest that a list of it is.
  private static let limit = 10

  private let board: BoardReport
  private let difference: Difference?
  private var report: Report { board.report }
  private var language: Language { report.language }
  private var review: Review { report.review }

  /// Of the items of `report`; `difference` is what moved since the last bulletin.
  package init(_ report: Report, since difference: Difference?) {
    board = BoardReport(report, by: .sector)
    self.difference = difference
  }

  /// Nil where the format is a table of items.
  package func render(as format: Format) -> [UInt8]? {
    switch format {
    case .markdown: Array(markdown.utf8)
    case .html: Array(html.utf8)
    case .text: Array(text.utf8)
    default: nil
    }
  }

  private var title: String {
    let name = review.plan.identity.shortName(in: language)
    let horizon = board.board?.horizon.text(in: language) ?? ""
    return Phrase.Bulletin.title.text(in: language, name, horizon).neutralised
  }

  /// How many stand how, and the composite of all.
  private var headlines: [String] {
    let items = report.items.map { (kind: $0.kind, status: review.assessment(of: $0).status) }
    let all = ReportContent.counts(of: items, in: language)
    let counts = all.filter { !$0.counts.isEmpty }.map { group in
      let words = group.counts.map { count in
        "\(TextStyle().mark(of: count.status.tone)) \(count.word) \(count.count)"
      }
      return Phrase.labelled.text(in: language, group.label, words.listed(in: language))
    }
    let composite = review.composite(of: report.items).text(in: review, language)
    return counts + [composite].compactMap(\.self)
  }

  private var tables: [ReportTable] {
    let lists: [BoardSection.Kind] = [.ranking, .red, .black]
    let later: [BoardSection.Kind] = [.results, .listed, .reporting, .accounts, .flipped]
    let moved = difference.map { DifferenceReport($0, language: language).moved }
    let all = lists.map(table) + [moved] + later.map(table) + [needed]
    return all.compactMap(\.self).map { $0.limited(to: Bulletin.limit) }.filter(\.isShown)
  }

  /// The red and the black list are there even when nobody is on them.
  private func table(of kind: BoardSection.Kind) -> ReportTable? {
    var table = board.shortTable(of: kind)
    if kind != .red, kind != .black { table?.emptiness = "" }
    return table
  }

  /// What is still needed a month (F18), of what is behind.
  private var needed: ReportTable {
    let rows = report.items.compactMap { item -> ReportTable.Row? in
      let assessment = review.assessment(of: item)
      guard let line = review.neededLine(of: item, in: language) else { return nil }
      let name = BoardLine.name(of: item, in: review, language)
      let facts = line.facts.map(\.neutralised)
      return ReportTable.Row(
        tone: assessment.status.tone,
        cells: [name, facts.first ?? "", facts.dropFirst().first ?? ""])
    }
    return ReportTable(
      title: Phrase.Bulletin.needed.text(in: language),
      [
        .init(title: Phrase.Noun.indicator.heading(in: language)),
        .init(title: Phrase.Bulletin.eachMonth.heading(in: language)),
        .init(title: Phrase.Bulletin.soFar.heading(in: language)),
      ], rows)
  }

  private var footer: [String] { board.footer }

  private var markdown: String {
    var text = "# " + title.inMarkdown + "\n\n"
    text += board.scope.map(\.inMarkdown).joined(separator: " · ") + "\n\n"
    for line in headlines { text += "- " + line.atStartOfMarkdownBlock + "\n" }
    for table in tables { text += table.markdown(language) }
    return text + "\n---\n\n" + footer.map { "- " + $0.atStartOfMarkdownBlock + "\n" }.joined()
  }

  private var html: String {
    let counts = headlines.map { HTML.element("li", [:], HTML($0)) }
    let header = HTML.element(
      "header", [:], .element("h1", [:], HTML(title)),
      .element("p", ["class": "scope"], HTML(board.scope.joined(separator: " · "))),
      counts.isEmpty ? "" : .element("ul", ["class": "counts"], counts))
    return HTMLPage(title: title, language: language).text(
      header: [header], main: tables.map { $0.html(language) }, footer: footer)
  }

  private var text: String {
    let style = TextStyle()
    var lines = [title, board.scope.joined(separator: " · ")] + headlines
    for table in tables { lines += [""] + table.lines(in: style, language) }
    return (lines + [""] + footer).joined(separator: "\n") + "\n"
  }
}

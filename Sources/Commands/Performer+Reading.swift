import Assessing
import Exporting
import Phrases
import PlanModel
import PlanStore

/// The commands that show the plan.
extension Performer {
  func summary(_ filter: String, _ desk: Desk) -> Answer {
    let report = desk.report(filter)
    return found(report, Summary(report).render(as: notation))
  }

  func list(_ filter: String, _ desk: Desk) -> Answer {
    let report = desk.report(filter)
    return found(report, ItemList(report).render(as: notation))
  }

  /// The output, and a code that tells whether anything matched.
  private func found(_ report: Report, _ output: [UInt8]) -> Answer {
    var answer = Answer(output)
    if report.items.isEmpty { answer.code = .nothing }
    return answer
  }

  func show(_ id: String, _ desk: Desk) -> Answer {
    guard let item = desk.review.item(id: id) else { return unknown(id, desk) }
    return Answer(ItemSheet(item, of: desk.review, language: language).render(as: notation))
  }

  func board(_ request: Request.Board, _ desk: Desk) -> Answer {
    let board = BoardReport(desk.report(request.filter), by: request.grouping)
    guard let export = request.export else {
      return found(board.report, board.render(as: notation))
    }
    return write(board.report, export) {
      board.render(as: export.format, hasByteOrderMark: export.hasByteOrderMark)
    }
  }

  func bulletin(_ export: Request.Export, _ desk: Desk) -> Answer {
    let difference: Difference?
    switch desk.movement(isMonthUsual: true) {
    case .success(let found): difference = found
    case .failure(let problem): return refusal(problem.message(in: language))
    }
    let report = desk.report(export.filter)
    let bulletin = Bulletin(report, since: difference?.limited(to: report.items))
    return write(report, export) { bulletin.render(as: export.format) ?? [] }
  }

  /// The id is that of an item, or of an indicator of the whole place.
  func trend(_ id: String, _ desk: Desk) -> Answer {
    let review = desk.review
    let item = review.item(id: id)
    if let item, review.indicator(of: item) == nil {
      return refusal(Phrase.Trend.notMeasured.text(in: language, id).neutralised)
    }
    let indicator = item.flatMap(review.indicator(of:)) ?? review.plan.indicators.index(of: id)
    guard let indicator, let region = item.map(review.region(of:)) ?? review.plan.rootRegion else {
      return unknown(id, desk)
    }
    let report = TrendReport(
      review.trend(of: indicator, in: region), period: item.map(review.horizon(of:)), of: review,
      language: language)
    return Answer(report.render(as: notation))
  }

  func explain(_ id: String, _ desk: Desk) -> Answer {
    guard let item = desk.review.item(id: id) else { return unknown(id, desk) }
    return Answer(
      ExplanationSheet(item, of: desk.review, language: language).render(as: notation))
  }

  func explain(filter: String, _ desk: Desk) -> Answer {
    let report = desk.report(filter)
    guard let sheet = CompositeSheet(report) else {
      return found(report, Array((report.emptiness + "\n").utf8))
    }
    return Answer(sheet.render(as: notation))
  }

  private func unknown(_ id: String, _ desk: Desk) -> Answer {
    let refused = Clerk(review: desk.review, language: language, day: settings.asOf).unknown(id)
    return refusal(
      refused.message(in: language), hint: refused.hint(in: language), code: refused.code)
  }

  /// Writes a snapshot to a file, whole or not at all, or to standard output.
  func write(_ export: Request.Export, _ desk: Desk) -> Answer {
    var report = desk.report(export.filter)
    switch desk.movement(isMonthUsual: false) {
    case .success(let difference): report.since = difference
    case .failure(let problem): return refusal(problem.message(in: language))
    }
    report.columns = export.columns
    if let progress = surroundings.progress {
      let total = report.items.count
      report.onProgress = { progress($0, total) }
    }
    if let path = export.path, let files = report.files(as: export.format) {
      return write(files, to: path, report)
    }
    return write(report, export) {
      report.render(
        as: export.format, hasByteOrderMark: export.hasByteOrderMark, path: export.path)
    }
  }

  private func write(
    _ files: [(path: String, bytes: [UInt8])], to folder: String, _ report: Report
  ) -> Answer {
    do throws(StorageError) {
      try NewFolder.write(files, to: folder)
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language))
    }
    let count = String(report.items.count)
    return Answer(Phrase.Reply.exported.text(in: language, count, folder.neutralised) + "\n")
  }

  private func write(
    _ report: Report, _ export: Request.Export, _ bytes: () -> [UInt8]
  ) -> Answer {
    guard !report.items.isEmpty else {
      let words = Phrase.Reply.nothingMatched.text(in: language, export.filter.neutralised)
      return refusal(words, code: .nothing)
    }
    let bytes = bytes()
    guard let path = export.path else { return Answer(bytes) }
    do throws(StorageError) {
      try AtomicFile.replace(path, with: bytes)
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language))
    }
    let count = String(report.items.count)
    return Answer(Phrase.Reply.exported.text(in: language, count, path.neutralised) + "\n")
  }
}

import Assessing
import Cells
import Phrases
import PlanModel

/// The list of tasks: state, due day, owner.
struct TasksPane {
  let rows: [Listing.Row]
  let look: ListLook
  let review: Review
  /// Whether rows of several years stand together.
  let showsPeriod: Bool

  private var language: Language { look.language }
  private var glyphs: Glyphs { look.glyphs }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let columns = TaskColumns(width: size.width, isEnglish: look.isEnglish)
    for (phrase, range) in columns.heads {
      let text = phrase.heading(in: language).fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
      frame.write(text, row: 0, column: range.lowerBound, as: .heading)
    }
    for (line, row) in look.lines(height: size.height) { draw(row, at: line, columns, on: &frame) }
    look.placeCursor(on: &frame)
    return frame
  }

  private func draw(_ row: Int, at line: Int, _ columns: TaskColumns, on frame: inout Frame) {
    let item = rows[row].item
    guard let task = review.task(of: item) else { return }
    let assessment = review.assessment(of: item)
    let tone = assessment.status.tone
    let name = RowName(
      item, isPart: rows[row].depth > 0, showsPeriod: showsPeriod, in: review, language)
    TreeName(rows[row], name).draw(
      at: line, columns.title.lowerBound..<columns.title.upperBound - 1, glyphs, on: &frame)
    put(assessment.status.phrase.text(in: language), line, columns[.state], tone.role, on: &frame)
    putDue(of: task, isOverdue: assessment.flags.contains(.overdue), line, columns, on: &frame)
    put(task.kind.phrase.text(in: language), line, columns[.kind], .dim, on: &frame)
    put(ownerName(of: task), line, columns[.owner], .text, on: &frame)
    put(task.citation.text(in: review.plan), line, columns[.source], .dim, on: &frame)
    look.drawMargin(of: row, tone, at: line, on: &frame)
  }

  /// The promised day, with a sign where it went by.
  private func putDue(
    of task: PlanTask, isOverdue: Bool, _ line: Int, _ columns: TaskColumns,
    on frame: inout Frame
  ) {
    let day = task.due?.description ?? task.period.description
    put(day, line, columns[.due], isOverdue ? .warning : .dim, on: &frame)
    if isOverdue, let range = columns[.due] {
      frame.write("!", row: line, column: range.upperBound - 2, as: .warning)
    }
  }

  private func ownerName(of task: PlanTask) -> String {
    task.owner.map { review.plan.owners[$0].name.text(in: language).neutralised } ?? ""
  }

  private func put(
    _ text: String, _ row: Int, _ range: Range<Int>?, _ role: Role, on frame: inout Frame
  ) {
    guard let range else { return }
    let fitted = text.fitted(to: range.count - 1, ellipsis: glyphs.ellipsis)
    frame.write(fitted, row: row, column: range.lowerBound, as: role)
  }
}

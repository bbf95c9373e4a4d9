import Cells
import Phrases
import PlanModel

/// The fields of a form, one a line, and what is wrong with them.
struct FormPane {
  let form: Form
  let language: Language
  let glyphs: Glyphs

  /// The rows that the form needs: its fields, a gap, a hint.
  var height: Int { form.fields.count + 2 }

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    let labels = form.fields.map { $0.label.heading(in: language) }
    let column = (labels.map(\.columns).max() ?? 0) + 4
    for (row, field) in form.fields.enumerated() {
      let isFocused = row == form.focus
      if isFocused { frame.write(glyphs.pointer, row: row, column: 0, as: .accent) }
      frame.write(labels[row], row: row, column: 2, as: isFocused ? .strong : .heading)
      draw(field, row: row, column: column, isFocused: isFocused, on: &frame)
    }
    drawHint(on: &frame)
    return frame
  }

  private func draw(
    _ field: Form.Field, row: Int, column: Int, isFocused: Bool, on frame: inout Frame
  ) {
    let room = frame.size.width - column - 1
    guard field.choices.isEmpty else {
      drawChoices(of: field, row: row, column: column, on: &frame)
      if isFocused { frame.cursor = Position(row: row, column: column) }
      return
    }
    let text = field.editor.text.neutralised
    let caret = min(field.editor.caretColumns, max(0, room - 1))
    let shown = field.editor.caretColumns < room ? text[...] : text.suffix(columns: room - 1)
    for place in 0..<room {
      frame.write(glyphs.bar.track, row: row, column: column + place, as: .track)
    }
    let end = frame.write(shown, row: row, column: column, limit: room, as: .text)
    if isFocused {
      let place = shown.startIndex == text.startIndex ? column + caret : end
      frame.cursor = Position(row: row, column: place)
      frame.showsCursor = true
    }
  }

  /// All answers side by side, the chosen one in brackets.
  private func drawChoices(
    of field: Form.Field, row: Int, column: Int, on frame: inout Frame
  ) {
    var place = column
    for choice in field.choices {
      let isChosen = choice == field.editor.text
      let word = Form.word(for: choice, of: field.name).text(in: language)
      let text = isChosen ? "[\(word)]" : " \(word) "
      place = frame.write(text, row: row, column: place, as: isChosen ? .accent : .dim) + 1
    }
  }

  private func drawHint(on frame: inout Frame) {
    let row = form.fields.count + 1
    guard form.problem.isEmpty else {
      frame.write("! " + form.problem, row: row, column: 2, as: .error)
      return
    }
    frame.write(Phrase.formHint.text(in: language), row: row, column: 2, as: .dim)
  }
}

extension Form {
  /// The words for a fixed answer.
  static func word(for choice: String, of field: Field.Name) -> Phrase {
    switch (field, choice) {
    case (.quality, _): Outcome.Quality(rawValue: choice)?.phrase ?? .choicePreliminary
    case (.way, _): ScheduleForm.word(forWay: choice)
    case (.length, _): PeriodLength(rawValue: choice)?.phrase ?? .Noun.period
    case (.scope, "all"): .choiceEverything
    case (.scope, "marks"): .choiceMarked
    case (.scope, _): .choiceShown
    case (_, "md"): .formatMarkdown
    case (_, "csv"): .formatCSV
    case (_, "json"): .formatJSON
    default: .formatText
    }
  }
}

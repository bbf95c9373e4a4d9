extension Frame {
  /// Draws a border around `rect` with a title in its upper line and a note at the line's end.
  ///
  /// The upper line tells the focus: sides in another colour would change it twice a row.
  package mutating func box(
    _ rect: Rect, title: String = "", note: String = "", footer: String = "", glyphs: Glyphs,
    isFocused: Bool = false
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (upperLeft, upperRight, lowerLeft, lowerRight) = glyphs.corners
    let line = String(repeating: glyphs.horizontal, count: rect.width - 2)
    let (right, bottom) = (rect.column + rect.width - 1, rect.row + rect.height - 1)
    write(
      upperLeft + line + upperRight, row: rect.row, column: rect.column,
      as: isFocused ? .focus : .border)
    for row in rect.row + 1..<max(rect.row + 1, bottom) {
      write(glyphs.vertical, row: row, column: rect.column, as: .border)
      write(glyphs.vertical, row: row, column: right, as: .border)
    }
    write(lowerLeft + line + lowerRight, row: bottom, column: rect.column, as: .border)
    label(rect, title: title, note: note, row: rect.row, glyphs, isFocused)
    label(rect, title: "", note: footer, row: bottom, glyphs, false)
  }

  /// The title from the left and, where both fit, the note flush right.
  private mutating func label(
    _ rect: Rect, title: String, note: String, row: Int, _ glyphs: Glyphs, _ isFocused: Bool
  ) {
    let room = rect.width - 4
    guard room > 2 else { return }
    var end = rect.column + 1
    if !title.isEmpty {
      let text = " " + title.fitted(to: room - 2, ellipsis: glyphs.ellipsis) + " "
      end = write(text, row: row, column: end + 1, as: isFocused ? .accent : .strong)
    }
    guard !note.isEmpty, end + note.columns + 4 <= rect.column + rect.width else { return }
    let column = rect.column + rect.width - note.columns - 4
    write(" " + note + " ", row: row, column: column, as: .dim)
  }
}

extension Frame {
  /// The frame as lines of text, blanks at the ends of lines left out.
  package var transcript: String {
    (0..<size.height).map { line($0) }.joined(separator: "\n") + "\n"
  }

  /// One row as text, without blanks at its end.
  package func line(_ row: Int) -> String {
    var text = ""
    for cell in self.row(row) { cell.append(to: &text) }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The roles of one row as letters: the first of each role's name, upper case where selected.
  package func roles(_ row: Int) -> String {
    String(
      self.row(row).map { cell in
        let letter = cell.role == .text ? " " : cell.role.rawValue.prefix(1)
        return cell.isSelected ? Character(letter.uppercased()) : Character(String(letter))
      })
  }
}

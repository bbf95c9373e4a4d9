import PlanModel

extension String {
  /// Text from data in a Markdown report: it reads as it is and does nothing.
  ///
  /// Neutralised first; then what CommonMark or a forge would act on is escaped: emphasis, code,
  /// links, bare addresses, HTML, entities, table cells, mathematics and headings. A forge may
  /// still make a link of a mail address or a mention: no escape is left for those.
  var inMarkdown: String {
    let scalars = Array(neutralised.unicodeScalars)
    var text = ""
    for place in scalars.indices {
      if scalars[place].actsInMarkdown || isAddressMark(scalars, at: place) { text += "\\" }
      text.unicodeScalars.append(scalars[place])
    }
    return text
  }

  /// The same at the start of a block, where a list item could begin or a heading be underlined.
  var atStartOfMarkdownBlock: String {
    let text = inMarkdown
    if let first = text.first, first == "+" || first == "-" || first == "=" { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    guard rest.dropFirst().first ?? " " == " " else { return text }
    return digits + "\\" + rest
  }

  /// Whether the mark makes an address of its neighbours: `http://` or `www.`.
  private func isAddressMark(_ scalars: [Unicode.Scalar], at place: Int) -> Bool {
    switch scalars[place] {
    case ":": scalars[place...].dropFirst().first == "/"
    case ".": place >= 3 && scalars[place - 3..<place].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var actsInMarkdown: Bool {
    switch self {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$": true
    default: false
    }
  }
}

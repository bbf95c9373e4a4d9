import Cells

/// Labelled lines, wrapped to a width.
struct WrappedDetail: Sendable {
  let title: String
  fileprivate let rows: [Row]
  fileprivate let indent: Int
  /// The number of rows.
  var height: Int { rows.count }

  /// One row: a label at its beginning, where it is the first of its line.
  fileprivate struct Row: Sendable {
    var label = ""
    var spans: [Span] = []
  }

  init(_ text: DetailText, width: Int, _ glyphs: Glyphs) {
    self.init(title: text.title, text.lines, width: width, glyphs)
  }

  init(title: String, _ lines: [DetailLine], width: Int, _ glyphs: Glyphs) {
    self.title = title
    indent = WrappedDetail.indent(of: lines)
    rows = WrappedDetail.rows(of: lines, room: max(8, width - indent - 1), glyphs)
  }

  /// The column behind the longest label.
  private static func indent(of lines: [DetailLine]) -> Int {
    (lines.map(\.label.columns).max() ?? 0) + 3
  }

  private static func rows(of lines: [DetailLine], room: Int, _ glyphs: Glyphs) -> [Row] {
    lines.flatMap { line -> [Row] in
      var rows = wrapped(line.spans, room, glyphs)
      rows[0].label = line.label
      return rows
    }
  }

  /// Fills rows with whole spans where they fit; a longer span breaks where the row ends.
  private static func wrapped(_ spans: [Span], _ room: Int, _ glyphs: Glyphs) -> [Row] {
    var rows = [Row()]
    var used = 0
    let dot = Span("  " + glyphs.dot + "  ", .dim)
    for span in spans {
      let needed = span.text.columns + (used == 0 ? 0 : dot.text.columns)
      if used > 0, used + needed > room {
        rows.append(Row())
        used = 0
      } else if used > 0 {
        rows[rows.count - 1].spans.append(dot)
        used += dot.text.columns
      }
      used = append(span, to: &rows, used: used, room)
    }
    return rows
  }

  private static func append(_ span: Span, to rows: inout [Row], used: Int, _ room: Int) -> Int {
    var (rest, used) = (span.text[...], used)
    while used + rest.columns > room {
      let head = rest[..<rest.lineEnd(within: max(2, room - used))]
      rows[rows.count - 1].spans.append(Span(String(head), span.role))
      rest = rest[head.endIndex...]
      rows.append(Row())
      used = 0
    }
    rows[rows.count - 1].spans.append(Span(String(rest), span.role))
    return used + rest.columns
  }
}

/// One item in full, as far as the pane reaches.
struct DetailPane {
  let detail: WrappedDetail
  let scroll: Scroll
  let isFocused: Bool

  func frame(size: Size) -> Frame {
    var frame = Frame(size: size)
    for (line, row) in scroll.visible.enumerated() where detail.rows.indices.contains(row) {
      frame.write(detail.rows[row].label, row: line, column: 1, as: .heading)
      var column = detail.indent
      for span in detail.rows[row].spans {
        column = frame.write(span.text, row: line, column: column, as: span.role)
      }
    }
    if isFocused { frame.cursor = Position(row: 0, column: 0) }
    return frame
  }
}

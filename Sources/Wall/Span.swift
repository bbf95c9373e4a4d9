import Cells

/// A stretch of text with one role.
struct Span: Equatable {
  let text: String
  let role: Role

  init(_ text: String, _ role: Role = .text) {
    self.text = text
    self.role = role
  }
}

/// A labelled line of the detail: its stretches follow each other with a dot between.
struct DetailLine: Equatable {
  let label: String
  let spans: [Span]
}

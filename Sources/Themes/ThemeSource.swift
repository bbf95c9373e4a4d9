/// A theme file as it was found.
package struct ThemeSource: Equatable, Sendable {
  /// The name that the theme is asked for by.
  package let id: String
  /// The file as problems name it.
  package let file: String
  package let text: String

  package init(id: String, file: String, text: String) {
    self.id = id
    self.file = file
    self.text = text
  }
}

/// A fault, and where in the file's text it begins.
struct LineFault: Error {
  let fault: ThemeProblem.Fault
  let place: String.Index
}

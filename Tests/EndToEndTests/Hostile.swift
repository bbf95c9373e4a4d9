import Testing

/// Text that would act on a terminal, or hide from a reader.
enum Hostile {
  /// Each for itself, by what it is.
  static let kinds: [(name: String, text: String)] = [
    ("a cursor movement", "\u{1B}[99;99H"), ("a title", "\u{1B}]0;OWNED\u{07}"),
    ("a clipboard", "\u{1B}]52;c;T1dORUQ=\u{1B}\\"),
    ("a hyperlink", "\u{1B}]8;;http://x.test\u{1B}\\y\u{1B}]8;;\u{1B}\\"),
    ("a device control", "\u{1B}P1$rOWNED\u{1B}\\"), ("a reset", "\u{1B}c"),
    ("a mode", "\u{1B}[?9999h"), ("a C1 control", "\u{9B}99;99H\u{85}"),
    ("an overriding direction", "\u{202E}x\u{2066}"), ("no width", "\u{200B}\u{200D}\u{2060}"),
    ("a tower of marks", "e\u{301}\u{302}\u{303}\u{304}\u{305}"),
    ("a tower of finals", "\u{1112}\u{1161}\u{11AB}\u{11AB}\u{11AB}\u{11AB}"),
    ("an unassigned plane", "\u{DFFFE}\u{E0041}\u{10FFFD}"), ("erasing", "a\u{8}\u{8}\u{7F}b"),
  ]

  /// All of it in one text, between 甲 and 丙.
  static let text = "甲" + kinds.map(\.text).joined() + "乙\n丙"

  /// What of it must never reach a terminal or a pipe.
  static let forbidden = [
    "\u{1B}[99;99H", "\u{1B}]", "\u{1B}P", "\u{1B}c", "\u{1B}[?9999h", "\u{07}", "\u{08}", "\u{7F}",
    "\u{9B}", "\u{85}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{E0041}",
    "\u{DFFFE}", "\u{10FFFD}", "\u{303}", "\u{11AB}\u{11AB}",
  ]

  static func expectNone(
    in text: String, _ place: String, at location: SourceLocation = #_sourceLocation
  ) {
    for sequence in forbidden {
      #expect(
        !text.utf8.contains(sequence.utf8), "\(sequence.debugDescription) in \(place)",
        sourceLocation: location)
    }
  }
}

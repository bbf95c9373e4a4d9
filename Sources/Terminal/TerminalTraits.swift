import CNcurses
import Cells
import Phrases
import PlanModel
import Themes

/// What the environment says of the terminal.
package struct TerminalTraits: Equatable, Sendable {
  /// The characters that the wall is best drawn with.
  package let tier: Glyphs.Tier
  /// Monochrome where `NO_COLOR` asks for it; else nil, and the terminal decides.
  package let depth: ColourDepth?
  /// What a person should be told once.
  package let notice: Notice?

  package enum Notice: Equatable, Sendable {
    /// The locale names a charset other than UTF-8.
    case foreignCharset(String)
    /// No locale of the system is UTF-8.
    case noUnicode
  }

  /// Terminals whose own characters are too few for lines, blocks and marks.
  private static let plainTerminals = ["linux", "vt", "ansi", "cons25", "pcansi", "sun"]

  /// Reads the traits from `environment` and makes the process count characters in UTF-8.
  ///
  /// What is written is UTF-8 whatever the locale says: terminals are, even where the locale of
  /// a server is C or was never installed. A charset of East Asia tells of a terminal that may
  /// draw ambiguous characters in two columns, so the narrow characters are taken there.
  package static func detect(environment: (String) -> String?) -> TerminalTraits {
    let locale = localeName(in: environment)
    let depth: ColourDepth? = environment("NO_COLOR")?.isEmpty == false ? .monochrome : nil
    guard CharacterSet.useUnicode(preferring: locale) else {
      return TerminalTraits(tier: .ascii, depth: depth, notice: .noUnicode)
    }
    let charset = foreignCharset(of: locale)
    let terminal = environment("TERM") ?? ""
    let isPlain = plainTerminals.contains { terminal.hasPrefix($0) }
    let isEastAsian = charset.map(isEastAsian) ?? false
    return TerminalTraits(
      tier: isPlain ? .ascii : isEastAsian ? .narrow : .full, depth: depth,
      notice: charset.map(Notice.foreignCharset))
  }

  private static func isEastAsian(_ charset: String) -> Bool {
    let families = ["gb", "big5", "euc", "sjis", "shift", "johab", "hkscs"]
    return families.contains { charset.lowercased().hasPrefix($0) }
  }

  /// The name of the locale that decides over characters, as `setlocale` looks it up.
  private static func localeName(in environment: (String) -> String?) -> String {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let name = environment(variable), !name.isEmpty { return name }
    }
    return "C"
  }

  /// The charset in a name such as `zh_CN.GB18030`; nil for UTF-8 and where none is named.
  private static func foreignCharset(of locale: String) -> String? {
    guard let dot = locale.firstIndex(of: ".") else { return nil }
    let charset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
    let letters = charset.lowercased().filter { $0 != "-" && $0 != "_" }
    return letters == "utf8" || letters.isEmpty ? nil : String(charset)
  }
}

extension TerminalTraits.Notice {
  /// The notice in one line.
  package func message(in language: Language) -> String {
    switch self {
    case .foreignCharset(let name):
      Phrase.Terminal.foreignCharset.text(in: language, name.neutralised)
    case .noUnicode: Phrase.Terminal.noUnicode.text(in: language)
    }
  }
}

/// The set of characters that the C library, and ncurses with it, works with.
enum CharacterSet {
  /// Locales that are UTF-8, likeliest first; only the codeset counts, not the language.
  private static let unicodeLocales = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8"]

  /// Makes characters UTF-8 by `locale`, or else by any locale that does; false where none does.
  static func useUnicode(preferring locale: String = "") -> Bool {
    ([locale] + unicodeLocales).contains { unsafe cn_use_locale($0) }
  }
}

import PlanModel

/// A number as it is set for a reader: digits and unit apart, so that numbers align on the right
/// and units follow them dimmed.
///
/// Both parts are neutralised. Digits stand as written in the plan, never grouped; a minus is
/// the sign `−`, a range has an en dash.
package struct Figure: Equatable, Sendable {
  /// Digits with their sign (`≥ 6`), or the word of a goal that has no number (`持平`).
  package let number: String
  /// The unit, or the words that belong behind the number; may be empty.
  package let unit: String

  package init(_ number: String, unit: String = "") {
    self.number = number
    self.unit = unit
  }

  /// What stands where a value is not known.
  package static let unknown = Figure("—")

  /// Both parts in one text: `≥ 6 %` in English, `≥6%` in Chinese, which sets no blanks there.
  package func text(in language: Language) -> String {
    switch language {
    case .chinese: return number.filter { $0 != " " } + unit
    case .english: return unit.isEmpty ? number : number + " " + unit
    }
  }

}

extension Figure {
  /// A value in a unit of the plan.
  package init(_ value: Quantity, unit: String, in language: Language) {
    self.init(value.signed, unit: unitText(unit, in: language))
  }

  /// A reported value with its bound: `≥ 512`, `≤ 3`, `≈ 40`; nil = unknown.
  package init(_ outcome: Outcome?, of indicator: Indicator, in language: Language) {
    guard let outcome else {
      self = .unknown
      return
    }
    let unit = unitText(indicator.unit, in: language)
    self.init(outcome.bound.sign + outcome.value.signed, unit: unit)
  }

  /// A share as per cent, from a quantity that is already rounded: 0.5 reads `50`.
  package init(share: Quantity) {
    let places = max(0, share.decimals - 2)
    let mantissa = share.scaled(to: places + 2)
    self.init(Quantity(mantissa: Int64(clamping: mantissa), decimals: places).signed, unit: "%")
  }

  /// A difference in percentage points with its sign: `+1.9`, `−10.0`, `0.0`.
  package init(points: Quantity, in language: Language) {
    self.init(points.withSign, unit: Phrase.percentagePoints.text(in: language))
  }

  /// A difference in the unit of the plan with its sign: `−38 亿元`.
  package init(difference: Quantity, unit: String, in language: Language) {
    self.init(difference.withSign, unit: unitText(unit, in: language))
  }
}

extension Outcome.Bound {
  /// The sign before a reported value, with the blank behind it; empty for an exact value.
  package var sign: String {
    switch self {
    case .exactly: ""
    case .atLeast: "≥ "
    case .atMost: "≤ "
    case .about: "≈ "
    }
  }
}

extension Quantity {
  /// As written, with the minus sign of print.
  package var signed: String {
    isNegative ? "−" + String(description.dropFirst()) : description
  }

  /// As written, with a sign unless it is zero.
  package var withSign: String { isNegative || isZero ? signed : "+" + description }
}

extension String {
  /// The text with the signs of this module replaced by ASCII ones.
  package var inASCIISigns: String {
    var text = ""
    for character in self {
      switch character {
      case "≥": text += ">="
      case "≤": text += "<="
      case "≈": text += "~"
      case "−", "–", "—": text += "-"
      case "×": text += "x"
      default: text.append(character)
      }
    }
    return text
  }
}

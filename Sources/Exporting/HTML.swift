import PlanModel

/// A piece of HTML in which text from data is nothing but text.
///
/// There is no way to make one from a string that is not escaped, but by what the program itself
/// holds (`literal`).
struct HTML: Sendable, ExpressibleByStringLiteral {
  private(set) var text: String

  /// Text as it reads: neutralised and escaped.
  init(_ text: String) { self.text = text.neutralised.escapedForHTML }

  init(stringLiteral text: String) { self.init(text) }

  /// Markup of the program's own.
  static func literal(_ text: StaticString) -> HTML {
    var html = HTML("")
    html.text = text.description
    return html
  }

  /// `<name attribute="value">content</name>`. An attribute of nil is left out.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: HTML...
  ) -> HTML {
    element(name, attributes, content)
  }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: [HTML]
  ) -> HTML {
    var html = void(name, attributes)
    html.text += content.map(\.text).joined() + "</\(name)>"
    return html
  }

  /// `<name attribute="value">` alone.
  static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> HTML {
    var html = HTML("")
    html.text = "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      html.text += " \(attribute)=\"\(value.neutralised.escapedForHTML)\""
    }
    html.text += ">"
    return html
  }

  static func + (left: HTML, right: HTML) -> HTML {
    var html = left
    html.text += right.text
    return html
  }
}

extension [HTML] {
  func joined(by separator: HTML = "") -> HTML {
    var html = HTML("")
    for (place, part) in enumerated() { html = place == 0 ? part : html + separator + part }
    return html
  }
}

extension String {
  /// With what HTML would act on as entities, in text and in attributes in double quotes.
  fileprivate var escapedForHTML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

import PlanModel

/// A piece of HTML in which text from data is nothing but text.
///
/// There is no way to make one from a string that is not escaped, but by what the program itself
/// holds (`literal`).
struct HTML: Sendable, ExpressibleByStringLiteral {
  let text: String

  /// Text as it reads: neutralised and escaped.
  init(_ text: String) { self.text = text.neutralised.escapedForHTML }

  init(stringLiteral text: String) { self.init(text) }

  fileprivate init(markup: String) { text = markup }

  /// Markup of the program's own.
  static func literal(_ text: StaticString) -> HTML { HTML(markup: text.description) }

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
    let inside = content.map(\.text).joined()
    return HTML(markup: void(name, attributes).text + inside + "</\(name)>")
  }

  /// `<name attribute="value">` alone.
  static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>
  ) -> HTML {
    var tag = "<\(name)"
    for (attribute, value) in attributes {
      guard let value else { continue }
      tag += " \(attribute)=\"\(HTML(value).text)\""
    }
    return HTML(markup: tag + ">")
  }

  static func + (left: HTML, right: HTML) -> HTML {
    HTML(markup: left.text + right.text)
  }
}

extension [HTML] {
  func joined(by separator: HTML) -> HTML {
    HTML(markup: map(\.text).joined(separator: separator.text))
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

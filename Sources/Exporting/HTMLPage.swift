import PlanModel

/// The frame of a page: what a browser has to know before it shows anything.
struct HTMLPage {
  let title: String
  let language: Language

  /// Nothing is fetched, and no script runs but the page's own.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"

  func text(header: [HTML], main: [HTML], footer: [String]) -> String {
    let head: [HTML] = [
      .literal("<meta charset=\"utf-8\">"), meta("viewport", "width=device-width,initial-scale=1"),
      meta("color-scheme", "light dark"), policy, .element("title", [:], HTML(title)),
      .element("style", [:], .literal(HTMLStyle.sheet)),
    ]
    let lines = footer.map { HTML.element("p", [:], HTML($0)) }
    let body: [HTML] =
      header + [.element("main", [:], main), .element("footer", [:], lines)]
      + [.element("script", [:], .literal(HTMLStyle.script))]
    let tongue = language == .chinese ? "zh-Hans" : "en"
    let page = HTML.element(
      "html", ["lang": tongue], .element("head", [:], head), .element("body", [:], body))
    return "<!DOCTYPE html>\n" + page.text + "\n"
  }

  private func meta(_ name: String, _ content: String) -> HTML {
    .void("meta", ["name": name, "content": content])
  }

  private var policy: HTML {
    .void("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLPage.policy])
  }
}

/// A field of work.
package struct Sector: PlanRow {
  package let id: String
  package let name: Name

  package init(id: String, name: Name) {
    self.id = id
    self.name = name
  }
}

/// A city, district or zone. Regions form a tree.
package struct Region: PlanRow {
  package let id: String
  package let name: Name
  /// The region that this one is a part of; nil for the root.
  package var parent: Index<Region>?

  package init(id: String, name: Name, parent: Index<Region>? = nil) {
    self.id = id
    self.name = name
    self.parent = parent
  }
}

/// A department that answers for an item.
package struct Owner: PlanRow {
  package let id: String
  package let name: Name

  package init(id: String, name: Name) {
    self.id = id
    self.name = name
  }
}

/// A document that figures come from.
package struct Source: PlanRow {
  package let id: String
  package let title: String
  package let publisher: String
  package let issued: Day?
  /// The document's file, relative to the plan folder or to a folder of sources; may be empty.
  package let path: String
  /// Lower-case hexadecimal, or empty where the file was not seen.
  package let sha256: String
  /// Where the document was published; empty where only a reprint was seen.
  package let url: String
  package let note: String

  package init(
    id: String, title: String, publisher: String = "", issued: Day? = nil, path: String = "",
    sha256: String = "", url: String = "", note: String = ""
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.issued = issued
    self.path = path
    self.sha256 = sha256
    self.url = url
    self.note = note
  }
}

/// A document and the place in it: `line` or `line:column`, both from 1.
package struct Citation: Hashable, Sendable {
  package let source: Index<Source>?
  package let locator: String

  package init(source: Index<Source>? = nil, locator: String = "") {
    self.source = source
    self.locator = locator
  }

  /// The line in the document, or nil where the locator is empty or names no line.
  package var line: Int? {
    locator.split(separator: ":").first.flatMap { readDigits($0.utf8) }
  }
}

/// The environment variables that are set.
///
/// A list: a dozen of them are found in it faster than a dictionary is set up at the start.
package struct Variables: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Hashable {
    let name: VariableName
    let value: String
  }

  private var entries: [Entry] = []

  package init(dictionaryLiteral elements: (VariableName, String)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of a variable; nil where it is not set.
  package subscript(name: VariableName) -> String? {
    get { entries.first { $0.name == name }?.value }
    set {
      entries.removeAll { $0.name == name }
      if let newValue { entries.append(Entry(name: name, value: newValue)) }
    }
  }

  /// The value of the variable that the environment knows as `name`.
  subscript(name: String) -> String? {
    entries.first { $0.name.rawValue == name }?.value
  }
}

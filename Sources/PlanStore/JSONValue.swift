/// A JSON value with the place it stands at.
///
/// Guatu reads its descriptor itself: each fault has its line and column, numbers stay the
/// decimals that were written, and no Foundation is loaded at start-up.
struct JSONValue: Sendable {
  let content: Content
  /// The bytes from the first to the last one of the value.
  let bytes: Range<Int>

  indirect enum Content: Sendable {
    case null
    case truth(Bool)
    /// The number as written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  /// The member's value, or nil where the value is no object or has no such key.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }
}

struct JSONMember: Sendable {
  let key: String
  let value: JSONValue
}

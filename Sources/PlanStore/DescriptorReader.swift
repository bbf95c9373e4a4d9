import Phrases
import PlanModel

/// Takes the parts of a descriptor that Guatu uses, and notes each fault in them.
struct DescriptorReader {
  private(set) var diagnostics: [Diagnostic] = []
  /// The indicators that the profile gives a tolerance or a weight, with the places of those.
  private(set) var indicators: [(id: String, value: JSONValue)] = []
  private let places: TextPlaces
  private let root: JSONValue

  init(_ places: TextPlaces, _ root: JSONValue) {
    self.places = places
    self.root = root
  }

  mutating func readIdentity() -> PlanIdentity {
    var identity = PlanIdentity()
    guard isObject(root, "datapackage.json") else { return identity }
    identity.version = text("version", in: root) ?? identity.version
    identity.licenses = readLicenses()
    guard let plan = root["guatu"] else {
      report(.missing(key: "guatu"), at: root)
      return identity
    }
    guard isObject(plan, "guatu") else { return identity }
    identity.id = readID(plan) ?? identity.id
    identity.title = name("title", in: plan)
    identity.place = name("place", in: plan)
    identity.profile = readProfile(plan)
    return identity
  }

  private mutating func readID(_ plan: JSONValue) -> String? {
    guard let value = plan["id"] else {
      report(.missing(key: "guatu.id"), at: plan)
      return nil
    }
    guard let id = text("id", in: plan) else { return nil }
    guard PlanIdentity.isID(id) else {
      report(.notAnID(id), at: value)
      return nil
    }
    return id
  }

  private mutating func readLicenses() -> [License] {
    elements("licenses").compactMap { license in
      guard isObject(license, "licenses") else { return nil }
      return License(
        name: text("name", in: license) ?? "", title: text("title", in: license) ?? "",
        path: text("path", in: license) ?? "")
    }
  }

  /// Where the tables stand: the path of each resource that has the name of a table.
  mutating func readPaths() -> [TableName: String] {
    var paths: [TableName: String] = [:]
    for resource in elements("resources") where isObject(resource, "resources") {
      guard let name = text("name", in: resource), let table = TableName(rawValue: name) else {
        continue
      }
      if let path = text("path", in: resource) { paths[table] = path }
    }
    return paths
  }
}

// The rule profile.
extension DescriptorReader {
  private mutating func readProfile(_ plan: JSONValue) -> RuleProfile {
    var profile = RuleProfile.standard
    guard let value = plan["profile"], isObject(value, "profile") else { return profile }
    checkKeys(of: value)
    profile.id = text("id", in: value) ?? profile.id
    let bands = RuleProfile.bands
    for (key, field) in bands {
      profile[keyPath: field] = number(key, in: value) ?? profile[keyPath: field]
    }
    check(bands, of: profile, value)
    for (key, field) in RuleProfile.shares {
      let limit: Quantity? = key == "exceed_margin" ? nil : Quantity(100)
      if let share = number(key, in: value, from: .zero, through: limit) {
        profile[keyPath: field] = share
      }
    }
    let one = Quantity(1)
    profile.behindRatio =
      number("behind_ratio", in: value, from: .zero, through: one) ?? profile.behindRatio
    profile.maximumAge = whole("maximum_age", in: value, 1...1200) ?? profile.maximumAge
    profile.reportingDays = whole("reporting_days", in: value, 0...366) ?? profile.reportingDays
    profile.tolerances = readAmounts("tolerances", value)
    profile.weights = readAmounts("weights", value)
    return profile
  }

  /// A threshold under a wrong name would silently be the program's own.
  private mutating func checkKeys(of profile: JSONValue) {
    guard case .object(let members) = profile.content else { return }
    let known = RuleProfile.keys
    for member in members where !known.contains(member.key) {
      let suggestion = Suggestion.nearest(to: member.key, among: known)
      report(.unknownKey(member.key, suggestion: suggestion), at: member.value)
    }
  }

  /// Each band begins at or below the one over it.
  private mutating func check(
    _ bands: [RuleProfile.Band], of profile: RuleProfile, _ value: JSONValue
  ) {
    for (upper, lower) in zip(bands, bands.dropFirst())
    where profile[keyPath: lower.field] > profile[keyPath: upper.field] {
      let fault = DescriptorFault.bandsOutOfOrder(key: lower.key, above: upper.key)
      report(fault, at: value[lower.key] ?? value)
    }
  }

  /// The whole number at `key`, which must lie within `range`.
  private mutating func whole(
    _ key: String, in profile: JSONValue, _ range: ClosedRange<Int>
  ) -> Int? {
    let (low, high) = (Quantity(range.lowerBound), Quantity(range.upperBound))
    guard let number = number(key, in: profile, from: low, through: high), let value = profile[key]
    else { return nil }
    guard number.decimals == 0 else {
      report(.wrongType(key: key, expected: .integer), at: value)
      return nil
    }
    return Int(number.mantissa)
  }

  /// Amounts by indicator.
  private mutating func readAmounts(_ key: String, _ profile: JSONValue) -> [String: Quantity] {
    guard let value = profile[key], isObject(value, key),
      case .object(let members) = value.content
    else { return [:] }
    var quantities: [String: Quantity] = [:]
    for member in members {
      quantities[member.key] = number(member.key, in: value, from: .zero)
      indicators.append((member.key, member.value))
    }
    return quantities
  }
}

// Single values.
extension DescriptorReader {
  private mutating func report(_ fault: DescriptorFault, at value: JSONValue) {
    diagnostics.append(places.diagnostic(.descriptor(fault), at: value.bytes.lowerBound))
  }

  private mutating func isObject(_ value: JSONValue, _ key: String) -> Bool {
    if case .object = value.content { return true }
    report(.wrongType(key: key, expected: .object), at: value)
    return false
  }

  private mutating func elements(_ key: String) -> [JSONValue] {
    guard let value = root[key] else { return [] }
    if case .array(let elements) = value.content { return elements }
    report(.wrongType(key: key, expected: .array), at: value)
    return []
  }

  private mutating func text(_ key: String, in object: JSONValue) -> String? {
    guard let value = object[key] else { return nil }
    if case .string(let text) = value.content { return text }
    report(.wrongType(key: key, expected: .text), at: value)
    return nil
  }

  private mutating func name(_ key: String, in object: JSONValue) -> Name {
    Name(text(key, in: object) ?? "", english: text(key + "_en", in: object) ?? "")
  }

  /// The number at `key`, which must lie within the limits.
  private mutating func number(
    _ key: String, in object: JSONValue, from low: Quantity? = nil, through high: Quantity? = nil
  ) -> Quantity? {
    guard let value = object[key] else { return nil }
    guard case .number(let text) = value.content, let number = Quantity(text) else {
      report(.wrongType(key: key, expected: .number), at: value)
      return nil
    }
    if let low, number < low || high.map({ number > $0 }) ?? false {
      report(.outOfRange(key: key, number, low: low, high: high), at: value)
      return nil
    }
    return number
  }
}

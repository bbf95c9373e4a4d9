import PlanModel

/// Writes `datapackage.json` after Data Package version 2 (datapackage.org).
struct DescriptorWriter {
  private static let profile = "https://datapackage.org/profiles/2.0/datapackage.json"

  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  var bytes: [UInt8] {
    let identity = plan.identity
    var members: [(key: String, value: JSONText)] = [
      ("$schema", .string(DescriptorWriter.profile)),
      ("name", .string(identity.id.lowercased())),
      ("title", .string(identity.title.text(in: .chinese))),
      ("version", .string(identity.version)),
    ]
    // The profile wants at least one element in each of these.
    if !identity.licenses.isEmpty { members.append(("licenses", .array(licenses))) }
    if plan.sources.count > 0 { members.append(("sources", .array(sources))) }
    members.append(("guatu", guatu))
    members.append(("resources", .array(TableName.allCases.map { TableSchema($0).resource })))
    return JSONText.object(members).bytes
  }

  private var licenses: [JSONText] {
    plan.identity.licenses.map { license in
      .line(.object([("name", license.name), ("title", license.title), ("path", license.path)]))
    }
  }

  private var sources: [JSONText] {
    plan.sources.rows.map { .line(.object([("title", $0.title), ("path", $0.url)])) }
  }

  private var guatu: JSONText {
    let identity = plan.identity
    return .object([
      ("id", .string(identity.id)), ("title", .string(identity.title.chinese)),
      ("title_en", .string(identity.title.english)),
      ("place", .string(identity.place.chinese)),
      ("place_en", .string(identity.place.english)), ("profile", profile(identity.profile)),
    ])
  }

  private func profile(_ profile: RuleProfile) -> JSONText {
    .object(
      [("id", .string(profile.id))]
        + (RuleProfile.bands + RuleProfile.shares).map {
          ($0.key, .literal(profile[keyPath: $0.field].description))
        } + [
          ("behind_ratio", .literal(profile.behindRatio.description)),
          ("maximum_age", .literal(String(profile.maximumAge))),
        ]
        + reportingDays(profile) + [
          ("tolerances", amounts(profile.tolerances)), ("weights", amounts(profile.weights)),
        ])
  }

  /// Folders that know no such days stay as they are.
  private func reportingDays(_ profile: RuleProfile) -> [(String, JSONText)] {
    let days = profile.reportingDays
    return days == 0 ? [] : [("reporting_days", .literal(String(days)))]
  }

  private func amounts(_ amounts: [String: Quantity]) -> JSONText {
    .object(amounts.sorted { $0.key < $1.key }.map { ($0.key, .literal($0.value.description)) })
  }
}

extension JSONText {
  /// An object of strings, without those that are empty.
  fileprivate static func object(_ members: [(key: String, value: String)]) -> JSONText {
    .object(members.filter { !$0.value.isEmpty }.map { ($0.key, .string($0.value)) })
  }
}

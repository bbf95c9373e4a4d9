import PlanModel
import Testing

@testable import PlanStore

/// Descriptors with marks `‹…›` where the fault begins.
@Suite("A descriptor")
struct DescriptorTests {
  @Test(
    "has its faults shown where they are",
    arguments: [
      (#"‹{›"name": "a"}"#, "'guatu' is missing"),
      (#"{"guatu": ‹[›]}"#, "'guatu' must be an object"),
      (#"{"guatu": ‹{›"title": "青州"}}"#, "'guatu.id' is missing"),
      (
        #"{"guatu": {"id": ‹"›青州"}}"#,
        "'青州' is not a plan ID: use ASCII letters, digits, '-', '_' and '.'"
      ),
      (#"{"guatu": {"id": "a", "title": ‹7›}}"#, "'title' must be a string"),
      (
        #"{"guatu": {"id": "a", "profile": {"ahead": ‹"›5"}}}"#,
        "'ahead' must be a number of at most 18 digits, 9 of them decimals"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"ahead": ‹1›e400}}}"#,
        "'ahead' must be a number of at most 18 digits, 9 of them decimals"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"on_pace": ‹7›}}}"#,
        "'on_pace' must not be above 'ahead'"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"on-pace": ‹1›}}}"#,
        "the rule profile has no 'on-pace'; did you mean 'on_pace'?"
      ),
      (#"{"guatu": {"id": "a", "profile": ‹[›]}}"#, "'profile' must be an object"),
      (
        #"{"guatu": {"id": "a", "profile": {"tolerances": {"jobs": ‹"›1"}}}}"#,
        "'jobs' must be a number of at most 18 digits, 9 of them decimals"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"minimum_coverage": ‹1›20}}}"#,
        "'minimum_coverage' is 120, not between 0 and 100"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"exceed_margin": ‹-›1}}}"#,
        "'exceed_margin' is -1, below 0"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"maximum_age": ‹1›.5}}}"#,
        "'maximum_age' must be a whole number"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"reporting_days": ‹4›00}}}"#,
        "'reporting_days' is 400, not between 0 and 366"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"tolerances": {"jbos": ‹1›}}}}"#,
        "unknown indicator 'jbos'; did you mean 'jobs'?"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"weights": {"jbos": ‹1›}}}}"#,
        "unknown indicator 'jbos'; did you mean 'jobs'?"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"weights": {"jobs": ‹-›1}}}}"#,
        "'jobs' is -1, below 0"
      ),
      (
        #"{"guatu": {"id": "a", "profile": {"behind_ratio": ‹2›}}}"#,
        "'behind_ratio' is 2, not between 0 and 1"
      ),
      (#"{"guatu": {"id": "a"}, "resources": ‹{›}}"#, "'resources' must be an array"),
      ("{\n \"guatu\": {\"id\": \"a\",‹}›}", "invalid JSON: a key in quotes is expected here"),
      ("‹›", "invalid JSON: a value is expected here"),
    ])
  func fault(_ marked: String, _ message: String) {
    let parts = marked.split(separator: /[‹›]/, omittingEmptySubsequences: false)
    let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    var files = FictionalPlan.files()
    files.descriptor = TableFile(path: "datapackage.json", bytes: Array(parts.joined().utf8))
    let diagnostics = FictionalPlan.read(files).diagnostics
    #expect(diagnostics.map { $0.message(in: .english) } == [message])
    #expect(diagnostics.first?.location.line == lines.count)
    #expect(diagnostics.first?.location.column == (lines.last?.count ?? 0) + 1)
  }

  @Test("keeps a profile's decimals as they were written")
  func profile() {
    let text = #"{"guatu": {"id": "a", "profile": {"ahead": 5.50, "severe": -30.0}}}"#
    let descriptor = Descriptor(TableFile(path: "datapackage.json", bytes: Array(text.utf8)))
    #expect(descriptor.identity.profile.ahead.description == "5.50")
    #expect(descriptor.identity.profile.severe.description == "-30.0")
    #expect(descriptor.identity.profile.behind == RuleProfile.standard.behind)
  }

  @Test("says where tables stand")
  func paths() {
    let text = #"{"guatu": {"id": "a"}, "resources": [{"name": "tasks", "path": "data/t.csv"}]}"#
    let descriptor = Descriptor(TableFile(path: "datapackage.json", bytes: Array(text.utf8)))
    #expect(descriptor.paths == [.tasks: "data/t.csv"])
  }
}

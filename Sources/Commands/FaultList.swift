import Exporting
import Phrases
import PlanModel
import PlanStore

/// What is wrong in a plan folder: each fault with its place, then how many there are.
struct FaultList {
  let desk: Desk
  let language: Language

  private let faults: [Diagnostic]

  /// What is wrong with the plan at `desk`, and doubtful about its record at the moment `now`.
  init(desk: Desk, language: Language) {
    self.desk = desk
    self.language = language
    let loaded = desk.loaded
    let record = RecordCheck(
      loaded.plan, now: desk.settings.now, folder: desk.evidenceFolder)
    faults = loaded.diagnostics + (loaded.isPlan ? record.diagnostics(of: loaded.journal) : [])
  }

  private var errors: Int { faults.count { $0.severity == .error } }

  /// Whether a plan is there, and nothing in it is wrong beyond doubt.
  var isSound: Bool { errors == 0 && desk.loaded.isPlan }

  func render(as notation: Notation) -> [UInt8] {
    let fields = ["severity", "file", "line", "column", "message", "hint"]
    return Records(of: "fault", fields, faults.map(facts)).render(as: notation) { _ in text }
  }

  private func facts(of fault: Diagnostic) -> [JSON] {
    let place = fault.location
    return [
      .text(fault.severity.rawValue), .text(place.file), .count(place.line), .count(place.column),
      .text(fault.message(in: language)), JSON(fault.hint(in: language)),
    ]
  }

  private var text: String {
    (faults.map { $0.rendered(in: language) } + [verdict]).joined(separator: "\n") + "\n"
  }

  private var verdict: String {
    let name = desk.folder?.path.neutralised ?? Phrase.Reply.insideProgram.text(in: language)
    guard isSound else {
      return Phrase.Reply.faults.text(
        in: language, name, String(errors), String(faults.count - errors))
    }
    let plan = desk.loaded.plan
    let sound = Phrase.Reply.sound.text(
      in: language, name, String(plan.targets.count), String(plan.outcomes.count),
      String(plan.tasks.count))
    guard !faults.isEmpty else { return sound }
    return sound + Phrase.semicolon.text(in: language)
      + Phrase.Reply.warnings.text(in: language, String(faults.count))
  }
}

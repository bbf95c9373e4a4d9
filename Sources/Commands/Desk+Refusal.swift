import Phrases
import PlanModel
import PlanStore

/// What keeps people from working at a desk.
extension Desk {
  /// Says why there is no plan, and the way out; nil where there is one.
  package var refusal: Answer? {
    guard !loaded.isPlan else { return nil }
    let language = settings.language
    let fault = loaded.diagnostics.first
    if let folder, [.file(.missing), .file(.missingFolder)].contains(fault?.fault) {
      return Answer(.operand(.notAPlan(path: folder.path)), in: language)
    }
    let place = fault.map {
      Phrase.labelled.text(in: language, $0.location.file.neutralised, $0.message(in: language))
    }
    return Answer(
      refusing: Phrase.Reply.unreadable.text(in: language, place ?? ""), hint: wayToFaults,
      code: .failed, in: language)
  }

  /// Why nothing may be changed, and the way out; nil where changes are kept.
  package func obstacle(in language: Language) -> (reason: String, hint: String?)? {
    guard loaded.isReadOnly else { return nil }
    if let snapshot = loaded.snapshot {
      return (Phrase.Snapshot.isFixed.text(in: language, snapshot.asOf.description), nil)
    }
    let errors = loaded.diagnostics.count { $0.severity == .error }
    if errors > 0 {
      return (Phrase.Reply.readOnly.text(in: language, String(errors)), wayToFaults)
    }
    return (Phrase.Reply.noJournal.text(in: language), nil)
  }

  /// How the faults of the plan are listed.
  private var wayToFaults: String {
    let folder = folder.map { " " + $0.path } ?? ""
    return Phrase.Reply.seeCheck.text(in: settings.language, folder).neutralised
  }
}

import Assessing
import Exporting
import Phrases
import PlanModel
import PlanStore

/// The commands about snapshots.
extension Performer {
  func snapshot(_ request: Request.SnapshotDeed, _ desk: Desk) -> Answer {
    switch request {
    case .save(let path): save(path, desk)
    case .list(let folder): list(snapshotsIn: folder)
    case .difference(let old, let new): difference(old, new, desk)
    }
  }

  private func save(_ path: String?, _ desk: Desk) -> Answer {
    let errors = desk.loaded.diagnostics.count { $0.severity == .error }
    guard errors == 0 else {
      return refusal(Phrase.Snapshot.hasFaults.text(in: language, String(errors)))
    }
    let snapshot = desk.loaded.snapshot(
      asOf: desk.day, at: settings.now, program: "guatu " + Version.text)
    let path = path ?? "\(desk.loaded.plan.identity.id)-\(desk.day).guatu"
    do throws(StorageError) {
      try SnapshotFile(path).save(snapshot)
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language))
    }
    let saved = Phrase.Snapshot.saved.text(in: language, desk.day.description, path.neutralised)
    return Answer(saved + "\n")
  }

  private func list(snapshotsIn folder: String) -> Answer {
    let list = SnapshotList(folder: folder, language: language)
    var answer = Answer(list.render(as: notation))
    if list.isEmpty { answer.code = .nothing }
    return answer
  }

  /// `new`, or the plan at hand, held against `old`.
  private func difference(_ old: String, _ new: String?, _ desk: Desk) -> Answer {
    var later = desk
    if let new {
      var settings = settings
      settings.folder = new
      later = Desk(settings, in: surroundings)
    }
    if let refusal = later.refusal { return refusal }
    switch later.difference(since: old) {
    case .success(let difference):
      var answer = Answer(DifferenceReport(difference, language: language).render(as: notation))
      if difference.changes.isEmpty { answer.code = .nothing }
      return answer
    case .failure(let problem): return refusal(problem.message(in: language))
    }
  }
}

import Assessing
import Exporting
import Phrases
import PlanModel
import PlanStore

/// The commands that change the record.
extension Performer {
  /// Checks the change, writes it, and only then says that it is done.
  func change(_ action: Request.Action, _ desk: Desk) -> Answer {
    let deed: Deed
    do throws(Refusal) {
      deed = try self.deed(action, Clerk(review: today(desk), language: language))
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language), code: error.code)
    }
    guard !deed.changes.isEmpty else { return report(deed, [], desk) }
    if let obstacle = desk.obstacle(in: language) {
      return refusal(obstacle.reason, hint: obstacle.hint)
    }
    do throws(StorageError) {
      let entries = try desk.append(
        deed.changes, knowing: desk.loaded.plan.journal, random: surroundings.random,
        at: settings.now)
      return report(deed, entries, desk)
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language))
    }
  }

  /// What was done in words; for programs, the entries that the journal got, as `log` prints them.
  private func report(_ deed: Deed, _ entries: [JournalEntry], _ desk: Desk) -> Answer {
    if case .text = notation { return Answer(deed.lines.map { $0 + "\n" }.joined()) }
    var plan = desk.loaded.plan
    plan.journal += entries
    let review = Review(plan: plan, asOf: settings.today)
    return Answer(JournalReport(review, of: entries, language: language).render(as: notation))
  }

  /// The plan as it is known now: what is changed is the present, whatever day is looked back to.
  private func today(_ desk: Desk) -> Review {
    settings.asOf == nil ? desk.review : Review(plan: desk.loaded.plan, asOf: settings.today)
  }

  private func deed(_ action: Request.Action, _ clerk: Clerk) throws(Refusal) -> Deed {
    switch action {
    case .done(let completion): try clerk.deed(completion)
    case .reopen(let ids, let note): try clerk.deed(reopening: ids, note: note)
    case .record(let recording): try clerk.deed(recording)
    case .schedule(let division): try clerk.deed(division)
    case .note(let id, let text): try clerk.deed(noting: text, on: id)
    case .supervise(let ids, let reason): try clerk.deed(supervising: ids, reason: reason)
    case .release(let ids, let reason): try clerk.deed(releasing: ids, reason: reason)
    case .undo(let entry?): try clerk.deed(undoing: entry)
    case .redo(let entry?): try clerk.deed(redoing: entry)
    case .undo: try clerk.deed(undoingOf: settings.actor)
    case .redo: try clerk.deed(redoingOf: settings.actor)
    default: Deed()
    }
  }

  func initialise(_ folder: String, _ template: Template?) -> Answer {
    let files =
      template == nil
      ? PlanInit.empty(PlanInit.identity(folder: folder)) : PlanInit.bundled
    do throws(StorageError) {
      try PlanInit.write(files, to: folder)
    } catch {
      return refusal(error.message(in: language), hint: error.hint(in: language))
    }
    let lines = [
      Phrase.Reply.created.text(in: language, folder.neutralised),
      Phrase.Reply.openIt.text(in: language, folder.neutralised),
    ]
    return Answer(lines.joined(separator: "\n") + "\n")
  }
}

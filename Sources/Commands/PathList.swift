import Exporting
import Phrases
import PlanModel
import PlanStore

/// The files and folders in use.
struct PathList {
  let desk: Desk
  let themes: ThemeLibrary
  let language: Language

  /// A place by its machine word and its name; without a path there is none.
  private typealias Place = (word: String, name: Phrase, path: String?)

  private var places: [Place] {
    let documents: [Place] = desk.documentFolders.map {
      ("documents", .Reply.documentPaths, $0.path)
    }
    let none: [Place] = documents.isEmpty ? [("documents", .Reply.documentPaths, nil)] : []
    return [("plan", .Noun.plan, desk.folder?.path)]
      + [("journal", .Noun.journal, desk.loaded.journal?.path)] + documents + none
      + [("themes", .Reply.themePath, themes.folder?.path)]
  }

  func render(as notation: Notation) -> [UInt8] {
    let rows = places.map { [JSON.text($0.word), JSON($0.path)] }
    return Records(of: "path", ["name", "path"], rows).render(as: notation) { _ in
      places.map { [$0.name.text(in: language), text(of: $0)] }.aligned
    }
  }

  private func text(of place: Place) -> String {
    if let path = place.path { return path.neutralised }
    let words: Phrase = place.word == "plan" ? .Reply.insideProgram : .Reply.noPlace
    return words.text(in: language)
  }
}

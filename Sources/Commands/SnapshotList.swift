import Assessing
import Cells
import Exporting
import Phrases
import PlanModel
import PlanStore

/// The snapshots in a folder, the oldest first.
struct SnapshotList {
  private let found: [(name: String, result: Result<Snapshot, FileFault>)]
  private let language: Language

  init(folder: String, language: Language) {
    self.language = language
    found = PlanFolder(folder).names.sorted()
      .map { ($0, SnapshotFile(folder == "." ? $0 : "\(folder)/\($0)")) }
      .filter { $0.1.isSnapshot }
      .map { ($0.0, $0.1.read()) }
      .sorted { SnapshotList.day($0.1) < SnapshotList.day($1.1) }
  }

  var isEmpty: Bool { found.isEmpty }

  private static func day(_ result: Result<Snapshot, FileFault>) -> String {
    (try? result.get())?.head.asOf.description ?? ""
  }

  func render(as notation: Notation) -> [UInt8] {
    let fields = ["file", "plan", "as_of", "saved_at", "program", "profile", "problem"]
    return Records(of: "snapshot", fields, found.map(facts)).render(as: notation, text: text)
  }

  private func facts(_ name: String, _ result: Result<Snapshot, FileFault>) -> [JSON] {
    switch result {
    case .success(let snapshot):
      let head = snapshot.head
      return [
        .text(name), .text(head.plan), .text(head.asOf.description), .given(head.savedAt),
        .given(head.program), .given(head.profile), .null,
      ]
    case .failure(let fault):
      return [.text(name), .null, .null, .null, .null, .null, .text(fault.message(in: language))]
    }
  }

  private func text(in style: TextStyle) -> String {
    let lines = found.map { name, result -> String in
      switch result {
      case .success(let snapshot):
        let head = snapshot.head
        let day = Phrase.Snapshot.listed.text(in: language, head.asOf.description)
        return [name, head.plan, day, head.program].joined(separator: "  ").neutralised
      case .failure(let fault):
        return Phrase.labelled.text(in: language, name, fault.message(in: language)).neutralised
      }
    }
    let empty = [Phrase.Snapshot.nothing, .Snapshot.save].map { $0.text(in: language) }
    return (lines.isEmpty ? empty : lines).map(style.fitted).joined(separator: "\n") + "\n"
  }
}

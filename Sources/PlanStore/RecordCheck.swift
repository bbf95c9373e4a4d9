import Glibc
import Phrases
import PlanModel

/// Looks for what is doubtful about the record that people keep, in the journal and beside it.
package struct RecordCheck {
  private let plan: Plan
  private let ledger: Ledger
  private let now: Moment
  /// Where relative paths of evidence stand.
  private let folder: String
  private let system: SystemCalls

  package init(_ plan: Plan, now: Moment, folder: String, system: SystemCalls = .real) {
    self.plan = plan
    self.now = now
    self.folder = folder
    self.system = system
    ledger = Ledger(plan.journal)
  }

  /// Warnings, in the order of the file for each kind.
  package func diagnostics(of journal: JournalFile?) -> [Diagnostic] {
    let torn = journal.flatMap { $0.hasTornLines ? $0.tornName : nil }
    return (torn.map { [warning(.tornLines, at: .start(of: $0))] } ?? [])
      + conflicts + lateEntries + changedEvidence + unknownSources
  }

  private var conflicts: [Diagnostic] {
    ledger.conflicts.map { conflict in
      let last = conflict.entries[conflict.entries.count - 1]
      return warning(.conflict(last, others: conflict.others(than: last.id)), at: place(of: last))
    }
  }

  private var lateEntries: [Diagnostic] {
    plan.journal.filter { $0.at > now.text }.map { warning(.later(than: now), at: place(of: $0)) }
  }

  private var changedEvidence: [Diagnostic] {
    ledger.entries.filter(ledger.isInForce).compactMap { entry in
      EvidenceFile(entry.evidence).flatMap(fault).map { warning($0, at: place(of: entry)) }
    }
  }

  private var unknownSources: [Diagnostic] {
    ledger.entries.filter(ledger.isInForce).compactMap { entry in
      guard EvidenceFile(entry.evidence) == nil, let id = entry.evidence.citedSource,
        plan.sources.index(of: id) == nil
      else { return nil }
      let suggestion = Suggestion.nearest(to: id, among: plan.sources.ids)
      return warning(.unknownSource(id, suggestion: suggestion), at: place(of: entry))
    }
  }

  private func fault(of file: EvidenceFile) -> RecordFault? {
    do throws(StorageError) {
      let isUnchanged = try file.isUnchanged(from: folder, system: system)
      return isUnchanged == false ? .evidenceIsChanged(path: file.path) : nil
    } catch {
      return .evidenceIsGone(path: file.path)
    }
  }

  private func place(of entry: JournalEntry) -> SourceLocation {
    let place = plan.place(ofEntry: entry.id)
    return SourceLocation(file: place.file, line: max(1, place.line), column: 1)
  }

  private func warning(_ fault: RecordFault, at place: SourceLocation) -> Diagnostic {
    Diagnostic(.record(fault), at: place, severity: .warning)
  }
}

extension String {
  /// The source of what reads like `source:line` or `source:line:column`; nil for other words.
  fileprivate var citedSource: String? {
    let parts = split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), !parts[0].isEmpty,
      !parts[0].contains(where: \.isWhitespace),
      parts.dropFirst().allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    return String(parts[0])
  }
}

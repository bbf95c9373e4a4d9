import PlanModel

/// What is wrong at a place in a plan folder: facts without words.
package enum Fault: Equatable, Sendable {
  /// The bytes of a table are not rows and cells.
  case text(TextFault)
  /// A header line does not name the columns of its table.
  case header(HeaderFault)
  /// A cell does not hold what its column holds.
  case cell(CellFault)
  /// Cells that are sound by themselves do not fit together.
  case plan(PlanFault)
  /// The descriptor does not describe a plan.
  case descriptor(DescriptorFault)
  /// A file of the folder cannot be read.
  case file(FileFault)
  /// The record that people keep is doubtful.
  case record(RecordFault)

  package var severity: Severity {
    switch self {
    case .text(let fault): fault.severity
    case .header(let fault): fault.severity
    case .cell(let fault): fault.severity
    case .plan(let fault): fault.severity
    case .descriptor, .file: .error
    case .record: .warning
    }
  }

  /// The fact in words, as it stands in the data: not yet neutralised.
  func message(in language: Language) -> String {
    switch self {
    case .text(let fault): fault.message(in: language)
    case .header(let fault): fault.message(in: language)
    case .cell(let fault): fault.message(in: language)
    case .plan(let fault): fault.message(in: language)
    case .descriptor(let fault): fault.message(in: language)
    case .file(let fault): fault.message(in: language)
    case .record(let fault): fault.message(in: language)
    }
  }

  /// What to do, where it takes another line to say.
  func hint(in language: Language) -> String? {
    switch self {
    case .text(let fault): fault.hint(in: language)
    case .cell(let fault): fault.hint(in: language)
    case .descriptor(let fault): fault.hint(in: language)
    case .file(let fault): fault.hint(in: language)
    case .record(let fault): fault.hint(in: language)
    case .header, .plan: nil
    }
  }
}

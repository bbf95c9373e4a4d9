import Cells
import Phrases
import PlanModel

/// What of the chosen items is copied.
package enum CopyForm: String, CaseIterable, Sendable {
  case value, row, markdown

  /// The key behind `y`.
  var key: Unicode.Scalar {
    switch self {
    case .value: "y"
    case .row: "r"
    case .markdown: "m"
    }
  }

  var label: Phrase {
    switch self {
    case .value: .Copying.value
    case .row: .Copying.row
    case .markdown: .Copying.markdown
    }
  }
}

extension State {
  mutating func startCopying() {
    if chosenItems.isEmpty { return }
    overlay = .copyMenu
  }

  /// The key behind `y`.
  mutating func copy(by key: Key) -> [Effect] {
    overlay = nil
    guard case .character(let letter) = key,
      let form = CopyForm.allCases.first(where: { $0.key == letter })
    else { return [] }
    return [.copy(chosenItems, form)]
  }
}

import Assessing
import Phrases
import PlanModel

/// The wall as it was known on another day: a view, in which nothing can be changed.
extension State {
  /// Whether another day than today is shown.
  var isLookingBack: Bool { review.asOf.latest != setting.today.latest }

  mutating func startLookingBack() {
    overlay = .form(
      Form(
        .lookBack, title: say(.lookBackHelp),
        fields: [Form.Field(.day, .fieldAsOf, review.asOf.description)]))
  }

  /// The day that was asked for: today where none was; nil for what is no day.
  static func day(of form: Form, today: Day) -> Day? {
    let answer = form.answer(.day)
    return answer.isEmpty ? today : Day(answer)
  }

  mutating func lookBack(_ form: Form) {
    guard let day = State.day(of: form, today: setting.today) else { return }
    let item = selectedItem
    review = Review(plan: review.plan, asOf: day)
    counts = CountMemo(review)
    if let horizon = selection.horizon, !selection.horizons(in: review).contains(horizon) {
      selection.horizon = nil
    }
    marks = []
    relist()
    if let item, let row = listing.row(of: item) { scrolls.items.select(row) }
    notice = Notice(say(.lookingBack, review.asOf.description))
  }

  /// Whether a change can be made; if not, a notice says why.
  mutating func canChange() -> Bool {
    if !readOnlyReason.isEmpty {
      notice = Notice(say(.readOnly, readOnlyReason), isFailure: true)
    } else if isLookingBack {
      notice = Notice(say(.pastIsFixed, review.asOf.description), isFailure: true)
    } else {
      return true
    }
    return false
  }
}

extension Phrase {
  /// The words of the bulletin (通报).
  package enum Bulletin {
    package static let title = Phrase(zh: "{}{}规划实施情况通报", en: "{}: bulletin on the plan, {}")
    package static let needed = Phrase(zh: "余下各月需完成", en: "Needed in each month that is left")
    package static let eachMonth = Phrase(zh: "每月", en: "each month")
    package static let soFar = Phrase(zh: "至今", en: "so far")
    package static let what = Phrase(zh: "变化", en: "change")
  }
}

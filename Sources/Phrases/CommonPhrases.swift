/// What wall, reports and command line say in the same words.
extension Phrase {
  /// A name, and what is said of it.
  package static let labelled = Phrase(zh: "{}：{}", en: "{}: {}")
  /// A name, and behind it what sets it apart.
  package static let bracketed = Phrase(zh: "{}（{}）", en: "{} ({})")
  /// A word that is none of a closed list: its place, the word, the list.
  package static let notOneOf = Phrase(zh: "{}：没有“{}”，可写：{}", en: "{}: '{}' is not one of: {}")
  /// What stands between the sides of an equation.
  package static let equals = Phrase(zh: "=", en: " = ")
  /// What stands between two statements in one line.
  package static let comma = Phrase(zh: "，", en: ", ")
  package static let semicolon = Phrase(zh: "；", en: "; ")

  package static let asOf = Phrase(zh: "截至{}", en: "as of {}")
  package static let dataTo = Phrase(zh: "数据到{}", en: "data to {}")
  package static let allYears = Phrase(zh: "全部年份", en: "All years")

  package static let targetCount = Phrase(zh: "目标{}项", en: "{} target{s}")
  package static let outcomeCount = Phrase(
    zh: "无目标的完成值{}项", en: "{} outcome{s} without target")
  package static let taskCount = Phrase(zh: "任务{}项", en: "{} task{s}")
  package static let itemCount = Phrase(zh: "{}项", en: "{} item{s}")

  /// Tallies that are no status of their own.
  package static let watch = Phrase(zh: "关注", en: "watch")
  package static let unrated = Phrase(zh: "不评", en: "unrated")

  package static let noItems = Phrase(zh: "没有事项。", en: "There are no items.")
  package static let noMatch = Phrase(zh: "没有事项符合“{}”。", en: "Nothing matches '{}'.")
}

extension Phrase {
  /// The words of the history: the journal on the wall.
  package enum History {
    package static let title = Phrase(zh: "台账", en: "history")
    package static let view = Phrase(
      zh: "台账：谁改了什么；在此撤销所选的一条",
      en: "History: who changed what; undo takes back the entry in focus")
    package static let entryCount = Phrase(zh: "{}条", en: "{} line{s}")
    package static let conflictCount = Phrase(zh: "{}处不一致", en: "{} conflict{s}")
    package static let against = Phrase(zh: "不一致", en: "Conflict")
    package static let at = Phrase(zh: "{}（UTC）", en: "{} UTC")
    package static let inForce = Phrase(zh: "有效", en: "in force")
    package static let replaced = Phrase(zh: "已被后来的记录取代", en: "replaced by a later entry")
    package static let takenBack = Phrase(zh: "{}于{}撤销", en: "undone by {} at {}")
    package static let entered = Phrase(zh: "填写", en: "Entered")
    package static let entry = Phrase(zh: "记录", en: "Entry")
    package static let undoneAlready = Phrase(zh: "这一条已撤销", en: "this entry is undone already")
    package static let inForceAlready = Phrase(zh: "这一条有效", en: "this entry is in force")
    package static let conflictNews = Phrase(
      zh: "{}；{}处不一致，按6查看", en: "{}; {} conflict{s}, press 6")
  }
}

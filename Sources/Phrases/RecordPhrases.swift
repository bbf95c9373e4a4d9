extension Phrase {
  /// The words of what is doubtful about the record that people keep.
  package enum Record {
    package static let conflict = Phrase(
      zh: "“{}”与“{}”不一致，记录时互不知情", en: "'{}' contradicts '{}': neither knew of the other")
    package static let decide = Phrase(
      zh: "请定夺：用guatu undo撤销不实的一条，或在台账（6）中撤销",
      en: "decide: take the wrong one back with guatu undo ENTRY, or in the history (6)")
    package static let later = Phrase(
      zh: "时间晚于现在（{}），到时才算数", en: "later than now ({}): it does not count until then")
    package static let setClock = Phrase(
      zh: "记录时的时钟可能不准", en: "the clock may have been wrong when it was written")
    package static let evidenceIsGone = Phrase(
      zh: "依据文件“{}”已不在", en: "the evidence '{}' is gone")
    package static let evidenceIsChanged = Phrase(
      zh: "依据文件“{}”已被改动", en: "the evidence '{}' is not what it was")
    package static let bringBack = Phrase(
      zh: "请放回原文件，或用guatu reopen回头看",
      en: "bring the file back, or reopen the task with guatu reopen")
    package static let unknownSource = Phrase(
      zh: "依据所引的“{}”不在sources.csv中", en: "the evidence cites '{}', which is no source of the plan")
    package static let tornLines = Phrase(
      zh: "其中是写到一半时中断的行，未计入台账",
      en: "holds lines that were torn while they were written, and do not count")
    package static let enterAgain = Phrase(
      zh: "请按其内容重新填报，然后删除此文件", en: "enter again what they say, then delete the file")
  }
}

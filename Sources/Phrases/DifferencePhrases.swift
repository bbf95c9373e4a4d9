extension Phrase {
  /// The words of a difference: what moved between two reviews, and why.
  package enum Difference {
    package static let sinceTitle = Phrase(zh: "{}以来的变化", en: "What moved since {}")
    package static let shortTitle = Phrase(zh: "变化", en: "changes")
    package static let view = Phrase(
      zh: "变化：与--since的快照比较", en: "Changes: what moved since the snapshot of --since")
    package static let needsSince = Phrase(
      zh: "没有可比较的快照；打开时加--since 快照文件",
      en: "There is nothing to compare with: open with --since SNAPSHOT")
    package static let span = Phrase(zh: "{}至{}", en: "from {} to {}")
    package static let nothing = Phrase(zh: "没有变化", en: "nothing moved")
    package static let before = Phrase(zh: "此前", en: "before")
    package static let after = Phrase(zh: "现在", en: "now")
    package static let cause = Phrase(zh: "原因", en: "cause")
    package static let counts = Phrase(zh: "{}项", en: "{} item{s}")
    package static let otherPlan = Phrase(
      zh: "{}是规划“{}”的快照，不是“{}”的", en: "{} is a snapshot of the plan '{}', not of '{}'")

    package static let time = Phrase(zh: "时间推移", en: "time passing")
    package static let rule = Phrase(zh: "规则改变", en: "changed rule")
    package static let goal = Phrase(zh: "目标或任务调整", en: "changed target or task")
    package static let newOutcome = Phrase(zh: "新报{}：{}", en: "new outcome for {}: {}")
    package static let revisedOutcome = Phrase(
      zh: "{}由{}修订为{}", en: "outcome for {} revised from {} to {}")
    package static let otherOutcome = Phrase(
      zh: "相关的完成值", en: "outcome of a part or a value compared with")
    package static let entry = Phrase(zh: "{}记录：{}", en: "entry of {}: {}")
    package static let otherEntry = Phrase(
      zh: "相关的记录", en: "entry on a part or a value compared with")
  }
}

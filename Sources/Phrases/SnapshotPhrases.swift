extension Phrase {
  /// The words of snapshots: plans frozen as one file.
  package enum Snapshot {
    package static let none = Phrase(zh: "不是快照文件", en: "not a snapshot")
    package static let newer = Phrase(
      zh: "由更新的程序保存（版本{}），请升级", en: "saved by a later program (version {}): upgrade to open it")
    package static let torn = Phrase(
      zh: "快照不完整，缺少结尾", en: "the snapshot is not whole: its end is missing")
    package static let noHead = Phrase(
      zh: "快照开头没有规划或日期", en: "the snapshot does not say of which plan and day it is")
    package static let changed = Phrase(
      zh: "快照中的{}已被改动，不是当时保存的内容", en: "{} in the snapshot is not what was saved")
    package static let isFixed = Phrase(
      zh: "这是{}的快照，不能修改", en: "this is a snapshot as of {}: it does not change")
    package static let hasFaults = Phrase(
      zh: "规划有{}处错误，不能保存快照", en: "the plan has {} error{s}, so no snapshot is saved")
    package static let saved = Phrase(
      zh: "已保存截至{}的快照：{}", en: "saved the plan as of {}: {}")
    package static let listed = Phrase(zh: "截至{}", en: "as of {}")
    package static let nothing = Phrase(zh: "没有快照。", en: "There are no snapshots.")
    package static let save = Phrase(
      zh: "保存用法：guatu snapshot save", en: "to save one: guatu snapshot save")
  }
}

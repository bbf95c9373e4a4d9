import PlanModel

extension Phrase {
  /// The words of the sheet that tells everything known of one item, and of the journal.
  package enum Sheet {
    package static let parent = Phrase(zh: "上级事项", en: "Part of")
    package static let before = Phrase(zh: "原目标", en: "Before")
    package static let earlier = Phrase(zh: "此前报", en: "Earlier")
    package static let within = Phrase(zh: "期内", en: "Within")
    package static let since = Phrase(zh: "办理", en: "Since")

    package static let setOn = Phrase(zh: "{}提出", en: "set on {}")
    package static let reportedOn = Phrase(zh: "{}报", en: "reported {}")
    package static let byActor = Phrase(zh: "{}记", en: "by {}")
    package static let listedOn = Phrase(zh: "{}挂牌", en: "listed {}")
    package static let listedFor = Phrase(zh: "已{}天", en: "for {} day{s}")
    package static let releasedOn = Phrase(zh: "{}摘牌", en: "released {}")
    package static let undone = Phrase(zh: "已撤销", en: "undone")
    package static let quoted = Phrase(zh: "《{}》{}", en: "{}, {}")

    package static let time = Phrase(zh: "时间（UTC）", en: "Time (UTC)")
    package static let actor = Phrase(zh: "记录人", en: "Actor")
    package static let action = Phrase(zh: "操作", en: "Action")
    package static let change = Phrase(zh: "内容", en: "Change")
    package static let emptyJournal = Phrase(zh: "台账是空的。", en: "The journal is empty.")
  }
}

extension Direction {
  package var phrase: Phrase {
    switch self {
    case .up: Phrase(zh: "越高越好", en: "more is better")
    case .down: Phrase(zh: "越低越好", en: "less is better")
    case .band: Phrase(zh: "适中为好", en: "best within a band")
    }
  }
}

extension Accumulation {
  package var phrase: Phrase {
    switch self {
    case .ytd: Phrase(zh: "年内累计", en: "counted from 1 January")
    case .period: Phrase(zh: "当期数", en: "counted within the period")
    case .stock: Phrase(zh: "期末数", en: "level at the end of the period")
    case .rate: Phrase(zh: "比率", en: "rate over the period")
    case .span: Phrase(zh: "跨年累计", en: "counted over the span of years")
    case .compound: Phrase(zh: "增速，跨年连乘", en: "rate that multiplies over years")
    }
  }
}

extension Outcome.Basis {
  package var phrase: Phrase {
    switch self {
    case .report: Phrase(zh: "报告", en: "report")
    case .statistics: Phrase(zh: "统计", en: "statistics")
    case .audit: Phrase(zh: "审核", en: "audit")
    }
  }
}

extension JournalEntry {
  /// `li: closed out 2026-03-01`: what the entry states, as it stands in the data.
  package func statement(in language: Language) -> String {
    let facts = [action.phrase.text(in: language), period?.description ?? "", value]
    return Phrase.labelled.text(
      in: language, actor,
      facts.filter { !$0.isEmpty }.joined(separator: language == .chinese ? "" : " "))
  }
}

extension JournalEntry.Action {
  package var phrase: Phrase {
    switch self {
    case .done: Phrase(zh: "办结", en: "done")
    case .close: Phrase(zh: "销号", en: "closed out")
    case .reopen: Phrase(zh: "回头看", en: "reopened")
    case .record: Phrase(zh: "填报", en: "recorded")
    case .note: Phrase(zh: "备注", en: "noted")
    case .schedule: Phrase(zh: "分解", en: "scheduled")
    case .supervise: Phrase(zh: "挂牌", en: "listed")
    case .release: Phrase(zh: "摘牌", en: "released")
    case .undo: Phrase(zh: "撤销", en: "undone")
    case .redo: Phrase(zh: "重做", en: "redone")
    }
  }
}

/// The words for verdicts, paces and flags; `Assessing` says which belongs to which.
extension Phrase {
  package enum Status {
    package static let ahead = Phrase(zh: "超序时", en: "ahead")
    package static let onPace = Phrase(zh: "达序时", en: "on pace")
    package static let slightlyBehind = Phrase(zh: "略滞后", en: "slightly behind")
    package static let behind = Phrase(zh: "滞后", en: "behind")
    package static let severelyBehind = Phrase(zh: "严重滞后", en: "severely behind")
    package static let movedBack = Phrase(zh: "倒退", en: "moved back")
    package static let metEarly = Phrase(zh: "提前完成", en: "met early")

    package static let met = Phrase(zh: "完成", en: "met")
    package static let exceeded = Phrase(zh: "超额", en: "exceeded")
    package static let missed = Phrase(zh: "未完成", en: "missed")
    package static let breached = Phrase(zh: "突破上限", en: "over the ceiling")

    package static let notDue = Phrase(zh: "未到期", en: "not due")
    package static let notReported = Phrase(zh: "未报", en: "not reported")
    package static let partlyReported = Phrase(zh: "部分报", en: "partly reported")
    package static let unrateable = Phrase(zh: "无法评价", en: "cannot be rated")
    package static let needsTolerance = Phrase(zh: "需定容差", en: "needs a tolerance")
    package static let includedElsewhere = Phrase(zh: "含于他期", en: "in another period")
    package static let stale = Phrase(zh: "过期", en: "stale")
    package static let notApplicable = Phrase(zh: "不适用", en: "not applicable")

    package static let open = Phrase(zh: "待办", en: "open")
    package static let inProgress = Phrase(zh: "办理中", en: "in progress")
    package static let done = Phrase(zh: "办结", en: "done")
    package static let closed = Phrase(zh: "已销号", en: "closed out")
    package static let returned = Phrase(zh: "退回", en: "returned")
    package static let extended = Phrase(zh: "延期", en: "extended")
    package static let dropped = Phrase(zh: "不再推进", en: "dropped")
    package static let reopened = Phrase(zh: "回头看", en: "reopened")
  }

  package enum Flag {
    package static let provisional = Phrase(zh: "暂", en: "provisional")
    package static let forecast = Phrase(zh: "预", en: "forecast")
    package static let revised = Phrase(zh: "订", en: "revised")
    package static let targetChanged = Phrase(zh: "调", en: "target changed")
    package static let seriesBreak = Phrase(zh: "断", en: "series break")
    package static let manual = Phrase(zh: "手", en: "by hand")
    package static let listed = Phrase(zh: "挂牌", en: "listed")
    package static let overdue = Phrase(zh: "逾期", en: "overdue")
  }
}

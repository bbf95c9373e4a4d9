import PlanModel

/// The words for the closed lists of the plan's tables.
extension TargetKind {
  package var phrase: Phrase {
    switch self {
    case .floor: Phrase(zh: "不低于", en: "floor")
    case .ceiling: Phrase(zh: "不超过", en: "ceiling")
    case .around: Phrase(zh: "左右", en: "around")
    case .range: Phrase(zh: "区间", en: "range")
    case .exact: Phrase(zh: "等于", en: "exact")
    case .hold: Phrase(zh: "持平", en: "hold")
    case .sameAs: Phrase(zh: "同步", en: "same as")
    case .falls: Phrase(zh: "下降", en: "falls")
    case .rises: Phrase(zh: "上升", en: "rises")
    case .full: Phrase(zh: "全覆盖", en: "full")
    case .zero: Phrase(zh: "清零", en: "zero")
    case .setElsewhere: Phrase(zh: "省定", en: "set elsewhere")
    }
  }
}

extension Nature {
  package var phrase: Phrase {
    switch self {
    case .binding: Phrase(zh: "约束性", en: "binding")
    case .expected: Phrase(zh: "预期性", en: "expected")
    }
  }
}

extension Outcome.Quality {
  package var phrase: Phrase {
    switch self {
    case .estimated: Phrase(zh: "预计", en: "estimated")
    case .preliminary: Phrase(zh: "初步", en: "preliminary")
    case .final: Phrase(zh: "最终", en: "final")
    }
  }
}

extension PlanTask.Kind {
  package var phrase: Phrase {
    switch self {
    case .project: Phrase(zh: "项目", en: "project")
    case .livelihood: Phrase(zh: "民生实事", en: "livelihood")
    case .reform: Phrase(zh: "改革", en: "reform")
    case .campaign: Phrase(zh: "专项行动", en: "campaign")
    case .legislation: Phrase(zh: "立法", en: "legislation")
    }
  }
}

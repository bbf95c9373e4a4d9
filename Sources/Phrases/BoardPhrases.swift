extension Phrase {
  /// The words of the red and black board (红黑榜).
  package enum Board {
    package static let board = Phrase(zh: "红黑榜", en: "board")
    package static let title = Phrase(zh: "{}{}红黑榜", en: "{}: red and black board, {}")
    package static let shortTitle = Phrase(zh: "{}红黑榜", en: "Board {}")
    /// What the places are compared with.
    package static let compared = Phrase(zh: "升降较{}", en: "moves since {}")

    package static let ranking = Phrase(zh: "{}排行", en: "Ranking by {}")
    package static let itemRanking = Phrase(zh: "事项排行", en: "Ranking of items")
    package static let red = Phrase(zh: "红榜", en: "Red list: commended")
    package static let middle = Phrase(
      zh: "有名次，不上红黑榜", en: "Ranked, on neither of both lists")
    package static let black = Phrase(zh: "黑榜", en: "Black list: criticised")
    package static let third = Phrase(zh: "第三榜：不能排名", en: "Third list: cannot be ranked")
    package static let results = Phrase(zh: "成效滞后", en: "Late in results")
    package static let reporting = Phrase(zh: "报送滞后", en: "Late in reporting")
    package static let accounts = Phrase(zh: "谁滞后", en: "Who is late")
    package static let listed = Phrase(zh: "挂牌督办", en: "Under special supervision")
    package static let flipped = Phrase(zh: "订正后改判", en: "Changed by a later report")
    package static let replaced = Phrase(zh: "此前报", en: "was")
    package static let verdictBefore = Phrase(zh: "原判", en: "verdict before")
    package static let nothing = Phrase(zh: "无", en: "none")

    package static let reached = Phrase(zh: "已达到", en: "reached")
    package static let failed = Phrase(zh: "未达到", en: "failed")
    package static let rank = Phrase(zh: "名次", en: "rank")
    package static let movement = Phrase(zh: "升降", en: "move")
    package static let score = Phrase(zh: "得分", en: "score")
    package static let coverage = Phrase(zh: "覆盖率", en: "coverage")
    package static let rated = Phrase(zh: "已评", en: "rated")
    package static let worst = Phrase(zh: "最差事项", en: "worst item")
    package static let late = Phrase(zh: "已迟", en: "late by")
    package static let since = Phrase(zh: "应报日", en: "due on")
    package static let listedFor = Phrase(zh: "已挂", en: "listed for")
    package static let inResults = Phrase(zh: "成效", en: "results")
    package static let inReporting = Phrase(zh: "报送", en: "reports")

    package static let days = Phrase(zh: "{}天", en: "{} day{s}")
    package static let new = Phrase(zh: "新", en: "new")
    package static let noOwner = Phrase(zh: "未明确责任单位", en: "no owner named")
    package static let withheld = Phrase(zh: "不公布", en: "withheld")
    package static let more = Phrase(zh: "另有{}项", en: "{} more")
    package static let repaired = Phrase(zh: "由红转黄", en: "made good: yellow first")
  }
}

/// The rule that a board prints on itself.
extension Phrase.Board {
  package static let rule = Phrase(
    zh: """
      排名：依次比档次、差值、权重，都相同则同名次；得分是各目标的加权平均，封顶100%，覆盖率不到{}%的不排名。
      """,
    en: """
      Ranks: by band, then gap, then weight; equal in all, they share a rank. A score is the \
      weighted mean of its targets, 100 % at most; below a coverage of {} % nothing is ranked.
      """)
  package static let listRule = Phrase(
    zh: """
      红榜：完成或超序时，有据可查，未挂牌。黑榜：严重滞后、倒退、未完成、突破上限，或逾期而未批准延期。\
      未报、无法评价等列第三榜，不排末位；由黑榜转好的，先黄后绿。
      """,
    en: """
      Red: met or ahead, proven, not under supervision. Black: severely behind, moved back, \
      missed, over a ceiling, or overdue without an extension. What is not reported or cannot be \
      rated is on the third list and never ranked last; what leaves the black list is yellow \
      before it is green.
      """)
  /// The same in short, for the wall: the order, and the thresholds.
  package static let shortRule = Phrase(
    zh: "规则{}：按档次、差值、权重；覆盖率≥{}%才排名",
    en: "Rules {}: by band, gap, weight; coverage {} %")
  package static let thresholds = Phrase(
    zh: "≥{}超序时，≥{}达序时，<{}严重滞后", en: "ahead from {}, on pace from {}, severe below {}")
}

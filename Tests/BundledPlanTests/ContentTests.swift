import PlanModel
import Testing

@Suite("The bundled plan")
struct ContentTests {
  private let plan = TheBundledPlan.plan

  @Test("is read without a fault") func isSound() {
    #expect(TheBundledPlan.faults == [])
  }

  @Test("holds every figure and task of the documents") func counts() {
    let documents = Set(plan.sources.indices.filter { !plan.sources[$0].path.isEmpty })
    let cited = plan.targets.rows.map(\.citation) + plan.outcomes.map(\.citation)
    let figures = cited.filter { $0.source.map(documents.contains) ?? false }
    #expect(documents.count == 5)
    #expect(figures.count >= 440)
    #expect(plan.tasks.count >= 200)
  }

  @Test("has targets, outcomes and tasks in every sector") func sectorsAreFilled() {
    func sectors(_ indicators: [Index<Indicator>]) -> Set<Index<Sector>> {
      Set(indicators.map { plan.indicators[$0].sector })
    }
    let all = Set(plan.sectors.indices)
    #expect(sectors(plan.targets.rows.map(\.indicator)) == all)
    #expect(sectors(plan.outcomes.map(\.indicator)) == all)
    #expect(Set(plan.tasks.rows.map(\.sector)) == all)
  }

  @Test("is named in both languages, each name once") func names() {
    let indicators = plan.indicators.rows.map(\.name)
    let others = plan.sectors.rows.map(\.name) + plan.regions.rows.map(\.name)
    let names = indicators + others + plan.owners.rows.map(\.name) + plan.tasks.rows.map(\.title)
    #expect(names.filter { $0.chinese.isEmpty || $0.english.isEmpty } == [])
    #expect(Set(indicators.map(\.chinese)).count == indicators.count)
    #expect(Set(indicators.map(\.english)).count == indicators.count)
  }

  @Test("is written in plain Chinese, without stray blanks or half-width marks") func chinese() {
    let names = plan.indicators.rows.map(\.name.chinese) + plan.tasks.rows.map(\.title.chinese)
    let notes = plan.targets.rows.flatMap { [$0.note, $0.reason] } + plan.outcomes.map(\.note)
    let faults = (names + notes + plan.journal.map(\.text)).filter { text in
      text.contains(/\p{Han} +[A-Za-z0-9]|[A-Za-z0-9%] +\p{Han}|[,;!?()]/)
    }
    #expect(faults == [])
  }

  @Test("says of each source that was seen in a reprint only that it was") func reprints() {
    let faults = plan.sources.rows.filter { source in
      source.path.isEmpty && source.url.isEmpty && !source.note.contains("转载")
    }
    #expect(faults.map(\.id) == [])
  }

  @Test("has one target in force for an indicator, region and period") func oneTarget() {
    let replaced = Set(plan.targets.rows.compactMap(\.supersedes))
    let current = plan.targets.indices.filter { !replaced.contains($0) }.map { plan.targets[$0] }
    let series = current.map { "\($0.period) \($0.indicator.row) \($0.region.row)" }
    #expect(Set(series).count == series.count)
  }
}

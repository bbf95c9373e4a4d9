import Phrases
import PlanModel

/// What an item is: looked up in the plan, the same question for every kind.
extension Review {
  /// The target's or task's id; for an outcome `o-PERIOD-INDICATOR`, and `-REGION` unless that is
  /// the root.
  package func id(of item: Item) -> String {
    switch item {
    case .target(let target): plan.targets[target].id
    case .task(let task): plan.tasks[task].id
    case .outcome(let series): plan.id(of: series)
    }
  }

  /// The indicator's name or the task's title.
  package func name(of item: Item) -> Name {
    switch item {
    case .target(let target): plan.indicators[plan.targets[target].indicator].name
    case .task(let task): plan.tasks[task].title
    case .outcome(let series): plan.indicators[series.indicator].name
    }
  }

  /// The same in words and harmless; for another region than the whole place, with it.
  package func fullName(of item: Item, in language: Language) -> String {
    let region = plan.regions[self.region(of: item)]
    let name = name(of: item).text(in: language)
    guard region.parent != nil else { return name.neutralised }
    return Phrase.bracketed.text(in: language, name, region.name.text(in: language)).neutralised
  }

  package func period(of item: Item) -> Period {
    switch item {
    case .target(let target): plan.targets[target].period
    case .task(let task): plan.tasks[task].period
    case .outcome(let series): series.period
    }
  }

  /// The year or span that the item hangs under.
  package func horizon(of item: Item) -> Period { period(of: item).horizon }

  package func sector(of item: Item) -> Index<Sector> {
    switch item {
    case .target(let target): plan.indicators[plan.targets[target].indicator].sector
    case .task(let task): plan.tasks[task].sector
    case .outcome(let series): plan.indicators[series.indicator].sector
    }
  }

  package func region(of item: Item) -> Index<Region> {
    switch item {
    case .target(let target): plan.targets[target].region
    case .task(let task): plan.tasks[task].region
    case .outcome(let series): series.region
    }
  }

  package func owner(of item: Item) -> Index<Owner>? {
    switch item {
    case .target(let target): plan.targets[target].owner
    case .task(let task): plan.tasks[task].owner
    case .outcome: nil
    }
  }

  /// Nil for a task.
  package func indicator(of item: Item) -> Index<Indicator>? {
    switch item {
    case .target(let target): plan.targets[target].indicator
    case .task: nil
    case .outcome(let series): series.indicator
    }
  }

  /// Where the target or task was promised, or where the value to show was reported.
  package func citation(of item: Item) -> Citation {
    switch item {
    case .target(let target): plan.targets[target].citation
    case .task(let task): plan.tasks[task].citation
    case .outcome(let series): outcomes.vintages(of: series).last?.citation ?? Citation()
    }
  }

  package func target(of item: Item) -> Target? {
    guard case .target(let target) = item else { return nil }
    return plan.targets[target]
  }

  package func task(of item: Item) -> PlanTask? {
    guard case .task(let task) = item else { return nil }
    return plan.tasks[task]
  }
}

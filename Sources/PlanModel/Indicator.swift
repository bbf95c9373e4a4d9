/// What is measured: one row for all years, regions and documents.
package struct Indicator: PlanRow {
  package let id: String
  package let name: Name
  package let sector: Index<Sector>
  /// As written, in Chinese (`亿元`); may be empty for a pure number.
  package let unit: String
  /// How many decimals its values are shown with: 0 to 9.
  package let decimals: Int
  package let direction: Direction
  package let nature: Nature
  package let accumulation: Accumulation
  /// The indicators that this one is the ratio of; nil = not known.
  package var numerator: Index<Indicator>?
  package var denominator: Index<Indicator>?
  /// The indicator whose growth this one is, at constant prices; nil = not known.
  package var growthOf: Index<Indicator>?
  /// The line of `indicators.csv` that this row begins on, from 1.
  package let line: Int

  package init(
    id: String, name: Name, sector: Index<Sector>, unit: String, decimals: Int = 0,
    direction: Direction = .up, nature: Nature = .expected, accumulation: Accumulation = .ytd,
    numerator: Index<Indicator>? = nil, denominator: Index<Indicator>? = nil,
    growthOf: Index<Indicator>? = nil,
    line: Int = 0
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.nature = nature
    self.accumulation = accumulation
    self.numerator = numerator
    self.denominator = denominator
    self.growthOf = growthOf
    self.line = line
  }
}

/// Which way is better.
package enum Direction: String, CaseIterable, Sendable { case up, down, band }

/// Binding (约束性) or expected (预期性).
package enum Nature: String, CaseIterable, Sendable { case binding, expected }

/// What a value of a period means.
package enum Accumulation: String, CaseIterable, Sendable {
  /// A count from 1 January to the end of the period.
  case ytd
  /// A count within the period alone.
  case period
  /// A level at the end of the period.
  case stock
  /// A growth rate or a ratio measured over the period.
  case rate
  /// A count from the start of a span of years.
  case span
  /// A rate of change within a year; over a span of years the rates multiply.
  case compound
}

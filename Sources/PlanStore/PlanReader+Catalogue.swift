import PlanModel

// The tables that others refer to.
extension PlanReader {
  mutating func readSectors() {
    var table = reader(.sectors, of: Sector.self)
    var rows: [Sector] = []
    while table.nextRow() {
      let id = table.key("sector_id")
      let name = table.name("name", "name_en")
      guard let id, table.isSound else { continue }
      rows.append(Sector(id: id, name: name))
      table.keep()
    }
    plan.sectors = table.finished(rows)
    sectors = table.keys
    diagnostics += table.sortedDiagnostics
  }

  mutating func readRegions() {
    var table = reader(.regions, of: Region.self)
    var (rows, parents) = ([Region](), [CellRange?]())
    while table.nextRow() {
      let id = table.key("region_id")
      let name = table.name("name", "name_en")
      let parent = table.nextCell("parent_id")
      guard let id, table.isSound else { continue }
      rows.append(Region(id: id, name: name))
      parents.append(parent)
      table.keep()
    }
    let links = table.tree(parents, "parent_id") { rows[$0].id }
    for (row, parent) in links.enumerated() { rows[row].parent = parent }
    plan.regions = table.finished(rows)
    regions = table.keys
    diagnostics += table.sortedDiagnostics
  }

  mutating func readOwners() {
    var table = reader(.owners, of: Owner.self)
    var rows: [Owner] = []
    while table.nextRow() {
      let id = table.key("owner_id")
      let name = table.name("name", "name_en")
      guard let id, table.isSound else { continue }
      rows.append(Owner(id: id, name: name))
      table.keep()
    }
    plan.owners = table.finished(rows)
    owners = table.keys
    diagnostics += table.sortedDiagnostics
  }

  mutating func readSources() {
    var table = reader(.sources, of: Source.self)
    var rows: [Source] = []
    while table.nextRow() {
      let id = table.key("source_id")
      let (title, publisher) = (table.string("title"), table.string("publisher"))
      let (issued, path) = (table.day("issued"), table.string("path"))
      let (sha256, url) = (table.hash("sha256"), table.string("url"))
      let note = table.string("note")
      guard let id, table.isSound else { continue }
      rows.append(
        Source(
          id: id, title: title, publisher: publisher, issued: issued, path: path,
          sha256: sha256, url: url, note: note))
      table.keep()
    }
    plan.sources = table.finished(rows)
    sources = table.keys
    diagnostics += table.sortedDiagnostics
  }

  mutating func readIndicators() {
    var table = reader(.indicators, of: Indicator.self)
    var rows: [Indicator] = []
    var links = IndicatorLinks()
    let (directions, natures) = (WordList(Direction.self), WordList(Nature.self))
    let accumulations = WordList(Accumulation.self)
    rows.reserveCapacity(table.rowCount)
    while table.nextRow() {
      let id = table.key("indicator_id")
      let name = table.name("name", "name_en")
      let sector = table.reference("sector_id", in: sectors)
      let unit = table.string("unit")
      let decimals = table.integer("decimals", in: 0...Quantity.maximumDecimals)
      let direction = table.word("direction", in: directions)
      let nature = table.word("nature", in: natures)
      let accumulation = table.word("accumulation", in: accumulations)
      let others = [
        table.nextCell("numerator_id"), table.nextCell("denominator_id"),
        table.nextCell("growth_of"),
      ]
      guard table.isSound, let id, let sector, let decimals, let direction, let nature,
        let accumulation
      else { continue }
      rows.append(
        Indicator(
          id: id, name: name, sector: sector, unit: unit, decimals: decimals,
          direction: direction, nature: nature, accumulation: accumulation, line: table.line))
      links.append(others)
      table.keep()
    }
    links.resolve(in: &table, &rows)
    plan.indicators = table.finished(rows)
    indicators = table.keys
    diagnostics += table.sortedDiagnostics
  }
}

/// The cells of indicators that name other indicators, which may stand below them.
private struct IndicatorLinks {
  private var numerators: [CellRange?] = []
  private var denominators: [CellRange?] = []
  private var grown: [CellRange?] = []

  /// Takes the cells of a row that is kept, in the order of their columns.
  mutating func append(_ cells: [CellRange?]) {
    numerators.append(cells[0])
    denominators.append(cells[1])
    grown.append(cells[2])
  }

  /// Links `rows`, all of which are read.
  func resolve(in table: inout TableReader<Indicator>, _ rows: inout [Indicator]) {
    let parts = table.resolve(numerators, "numerator_id")
    let wholes = table.resolve(denominators, "denominator_id")
    let levels = table.resolve(grown, "growth_of")
    for row in rows.indices {
      rows[row].numerator = parts[row]
      rows[row].denominator = wholes[row]
      rows[row].growthOf = levels[row]
      if (parts[row] == nil) != (wholes[row] == nil) {
        let column = parts[row] == nil ? "denominator_id" : "numerator_id"
        table.report(.plan(.halfRatio), at: column, ofKept: row)
      }
    }
  }
}

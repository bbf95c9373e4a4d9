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
      guard table.isSound, let id, let sector, let decimals, let direction, let nature,
        let accumulation
      else { continue }
      rows.append(
        Indicator(
          id: id, name: name, sector: sector, unit: unit, decimals: decimals,
          direction: direction, nature: nature, accumulation: accumulation))
      table.keep()
    }
    plan.indicators = table.finished(rows)
    indicators = table.keys
    diagnostics += table.sortedDiagnostics
  }
}

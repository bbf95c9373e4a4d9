import PlanModel
import Testing

@testable import PlanStore

@Suite("A header line")
struct HeaderFaultTests {
  @Test(
    "has its faults shown where they are",
    arguments: [
      FaultFixture(.owners, "owner_id‹›\na\n", "error: column 'name' is missing"),
      FaultFixture(
        .owners, "owner_id,name,‹nmae_en›\na,统计局,x\n",
        "warning: unknown column 'nmae_en' is ignored; did you mean 'name_en'?"),
      FaultFixture(
        .owners, "owner_id,name,‹电话›\na,统计局,1\n", "warning: unknown column '电话' is ignored"),
      FaultFixture(
        .owners, "owner_id,name,‹name›\na,统计局,x\n", "error: column 'name' appears twice"),
      FaultFixture(
        .journal, "at,entry_id,actor,action,subject,period,value,quality,text,evidence‹›\n",
        """
        error: the journal's header must be: \
        entry_id,at,actor,action,subject,period,value,quality,replaces,text,evidence
        """),
    ])
  func fault(_ fixture: FaultFixture) throws { try fixture.check() }

  @Test("that cannot be used makes no faults in other tables")
  func noFollowUp() {
    let reader = FaultFixture.read([.sectors: "sector,name\neconomy,综合经济\n"])
    #expect(
      reader.diagnostics.map(\.fault) == [
        .header(.unknown(column: "sector", suggestion: nil)),
        .header(.missing(column: "sector_id")),
      ])
  }
}

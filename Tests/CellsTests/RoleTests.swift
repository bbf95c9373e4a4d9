import Cells
import Testing

@Suite("Roles")
struct RoleTests {
  @Test("have the places that they are listed at")
  func places() {
    #expect(Role.allCases.map(\.place) == Array(Role.allCases.indices))
  }

  @Test("are found by the names that themes use", arguments: Role.allCases)
  func names(role: Role) {
    #expect(Role(named: role.rawValue) == role)
    #expect(Role(named: role.rawValue + "s") == nil)
  }
}

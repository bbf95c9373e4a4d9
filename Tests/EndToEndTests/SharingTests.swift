import Foundation
import TestSupport
import Testing

@Suite("Several people at once", .enabled(if: Tmux.isInstalled), .serialized)
struct SharingTests {
  @Test("see each other's marks, each on a wall of their own, and those of the command line")
  func walls() throws {
    let office = try Scratch()
    #expect(try office.shell("guatu init ~/plan --from zhenjiang").code == 0)
    let plan = office.home.path("plan")
    let walls = try (1...2).map { number in
      try TerminalSession(
        width: 100, height: 30, arguments: ["--lang", "en", "--actor", "person\(number)", plan])
    }
    for wall in walls { try wall.wait(for: "2023-gdp") }
    try walls[0].press("a")
    try walls[0].wait(for: "Note")
    try walls[0].type("seen by one")
    try walls[0].press("Enter")
    try walls[1].wait(for: "person1 made 1 change, shown now")
    let noted = try office.shell("guatu note 2023-gdp seen --actor person3 --plan ~/plan")
    #expect(noted.code == 0, "\(noted.output)")
    for wall in walls { try wall.wait(for: "person3 made 1 change, shown now") }
    for wall in walls {
      try wall.press("q")
      #expect(try wall.waitForExit() == 0)
    }
  }
}

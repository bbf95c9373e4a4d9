import Foundation
import PlanModel
import Testing

@testable import Themes

@Suite("The shipped themes")
struct ShippedThemesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")

  @Test("are the files of the folder Themes, byte for byte")
  func folder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(ShippedThemes.names.map { $0 + ".theme" }))
    for name in ShippedThemes.names {
      let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name + ".theme")))
      #expect(ShippedThemes.source(of: name)?.bytes == bytes)
    }
  }

  @Test("read without a problem and have a name in both languages", arguments: ShippedThemes.names)
  func names(_ name: String) throws {
    let theme = try shippedTheme(name)
    #expect(theme.id == name)
    #expect(!theme.name.chinese.isEmpty && !theme.name.english.isEmpty)
  }

  @Test("begin with the terminal's own colours")
  func first() throws {
    #expect(ShippedThemes.names.first == "default")
    #expect(try shippedTheme("default").background == .terminal)
    #expect(ShippedThemes.source(of: "none") == nil)
  }
}

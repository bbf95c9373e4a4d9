/// The themes inside the program: the files of the folder `Themes`, embedded when it is built.
package enum ShippedThemes {
  /// The names, in the order in which a person walks through them; the first one is used where
  /// nothing else was asked for.
  package static var names: [String] { files.map(\.0) }

  /// The file of the theme `name`, or nil where there is none.
  package static func source(of name: String) -> ThemeSource? {
    guard let file = files.first(where: { $0.0 == name }) else { return nil }
    return ThemeSource(id: name, file: name + ".theme", bytes: file.1())
  }

  /// Read only when asked for, so that a start pays for one theme alone.
  private static var files: [(String, () -> [UInt8])] {
    [
      ("default", { PackageResources.default_theme }),
      ("dark", { PackageResources.dark_theme }),
      ("light", { PackageResources.light_theme }),
      ("ink", { PackageResources.ink_theme }),
      ("celadon", { PackageResources.celadon_theme }),
      ("high-contrast", { PackageResources.high_contrast_theme }),
      ("deuteranopia", { PackageResources.deuteranopia_theme }),
      ("tritanopia", { PackageResources.tritanopia_theme }),
      ("mono", { PackageResources.mono_theme }),
    ]
  }
}

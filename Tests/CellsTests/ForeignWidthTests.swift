import Foundation
import Testing

@testable import Cells

/// The widths of this program against those of the package `wcwidth`, which others keep.
@Suite("Columns of characters, held against wcwidth")
struct ForeignWidthTests {
  private static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/python/bin/python").path

  /// The widths of all code points that wcwidth knows: one digit each, `-` where it has none.
  private static func widths() throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [
      "-c",
      "import wcwidth,sys\nsys.stdout.write(''.join('-' if 0xd800<=c<0xe000 or wcwidth.wcwidth(chr(c))<0 else str(wcwidth.wcwidth(chr(c))) for c in range(0x32000)))",
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    return Array(pipe.fileHandleForReading.readDataToEndOfFile())
  }

  @Test(
    "agree for every letter, sign and symbol",
    .enabled(if: FileManager.default.isExecutableFile(atPath: python)))
  func agree() throws {
    let widths = try Self.widths()
    #expect(widths.count == 0x32000)
    var differing: [String] = []
    for (code, digit) in widths.enumerated() where digit != UInt8(ascii: "-") {
      guard let scalar = Unicode.Scalar(UInt32(code)), isShown(scalar) else { continue }
      if scalar.columns != Int(digit) - 0x30 { differing.append(String(code, radix: 16)) }
    }
    #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(40).joined(separator: " "))")
  }

  /// What neutralised text may hold: no controls, no invisible format characters, nothing that
  /// only one of two versions of Unicode has assigned. Spacing marks are left out: the C library,
  /// and with it ncurses, gives them the column that wcwidth does not. So are the signs that
  /// became wide in Unicode 16, which no terminal of today draws so, and the letters of flags:
  /// a pair of them takes two columns.
  private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if [0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D376, 0x1F1E6...0x1F1FF].contains(where: {
      $0.contains(scalar.value)
    }) {
      return false
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate, .lineSeparator,
      .paragraphSeparator, .spacingMark:
      return false
    default: return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}

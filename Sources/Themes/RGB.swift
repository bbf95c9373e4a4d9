/// Red, green and blue, each from 0 to 255.
package struct RGB: Hashable, Sendable {
  package let red: Int
  package let green: Int
  package let blue: Int

  package init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `0xRRGGBB`.
  init(_ value: UInt32) {
    self.init(
      red: Int(value >> 16 & 0xFF), green: Int(value >> 8 & 0xFF), blue: Int(value & 0xFF))
  }

  /// The amounts of red, green and blue that the cube of the fixed colours is made of.
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// A fixed colour of the palette: 16 to 231 are a cube of 6×6×6, 232 to 255 are greys.
  ///
  /// As xterm's `256colres.h` defines them; nil below 16, where the owner of the terminal chose.
  package init?(fixedColour number: UInt8) {
    guard number >= 16 else { return nil }
    if number >= 232 {
      let grey = 8 + 10 * (Int(number) - 232)
      self.init(red: grey, green: grey, blue: grey)
    } else {
      let place = Int(number) - 16
      let levels = RGB.levels
      self.init(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
    }
  }

  /// The fixed colour that differs least, by the sum of squared differences.
  var nearestFixedColour: UInt8 {
    let steps = [red, green, blue].map(RGB.nearestLevel)
    let cube = UInt8(16 + steps[0] * 36 + steps[1] * 6 + steps[2])
    let step = min(23, max(0, ((red + green + blue) / 3 - 3) / 10))
    let grey = UInt8(232 + step)
    return difference(from: grey) < difference(from: cube) ? grey : cube
  }

  private static func nearestLevel(to amount: Int) -> Int {
    levels.indices.min { abs(levels[$0] - amount) < abs(levels[$1] - amount) } ?? 0
  }

  private func difference(from number: UInt8) -> Int {
    guard let other = RGB(fixedColour: number) else { return .max }
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return red * red + green * green + blue * blue
  }
}

/// A decimal number as a person wrote it: `2.50` keeps its two decimals, and 2.55 is 2.55.
///
/// Fixed-point: `mantissa / 10^decimals`. Two quantities are equal where their numbers are;
/// `decimals` only says how to write them. At most 18 digits in all, 9 of them decimals.
package struct Quantity: Sendable {
  package let mantissa: Int64
  package let decimals: Int

  package static let maximumDecimals = 9

  package init(mantissa: Int64, decimals: Int = 0) {
    precondition((0...Quantity.maximumDecimals).contains(decimals), "0 to 9 decimals")
    self.mantissa = mantissa
    self.decimals = decimals
  }

  package init(_ integer: Int) { self.init(mantissa: Int64(integer)) }

  /// Reads an optional `-`, digits, and at most one point with digits on both sides; nil for
  /// anything else, an exponent, a thousands separator or a blank included.
  package init?(_ text: some StringProtocol) { self.init(utf8: String(text).utf8.span) }

  /// Reads the same from UTF-8, without making a string.
  package init?(utf8 bytes: Span<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 20 else { return nil }
    let start = bytes[0] == UInt8(ascii: "-") ? 1 : 0
    var point = start
    while point < bytes.count, bytes[point] != UInt8(ascii: ".") { point += 1 }
    guard let whole = readDigits(bytes, in: start..<point) else { return nil }
    var (number, decimals) = (whole, 0)
    if point < bytes.count {
      decimals = bytes.count - point - 1
      guard decimals <= Quantity.maximumDecimals, point - start + decimals <= 18,
        let fraction = readDigits(bytes, in: point + 1..<bytes.count)
      else { return nil }
      number = whole * Int(Quantity.power(decimals)) + fraction
    }
    self.init(mantissa: Int64(start == 1 ? -number : number), decimals: decimals)
  }

  /// The mantissa at `places` decimals, which must not be fewer than `decimals`.
  package func scaled(to places: Int) -> Int128 {
    precondition(places >= decimals, "a quantity is never cut silently")
    return Int128(mantissa) * Quantity.power(places - decimals)
  }

  /// 10 to the `exponent`, 0 to 18.
  package static func power(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  package var isZero: Bool { mantissa == 0 }
  package var isNegative: Bool { mantissa < 0 }
}

extension Quantity: Comparable, Hashable {
  package static func == (left: Quantity, right: Quantity) -> Bool {
    let places = max(left.decimals, right.decimals)
    return left.scaled(to: places) == right.scaled(to: places)
  }

  package static func < (left: Quantity, right: Quantity) -> Bool {
    let places = max(left.decimals, right.decimals)
    return left.scaled(to: places) < right.scaled(to: places)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(scaled(to: Quantity.maximumDecimals))
  }
}

extension Quantity: AdditiveArithmetic {
  package static var zero: Quantity { Quantity(0) }

  package static func + (left: Quantity, right: Quantity) -> Quantity {
    let places = max(left.decimals, right.decimals)
    let sum = left.scaled(to: places) + right.scaled(to: places)
    return Quantity(mantissa: Int64(clamping: sum), decimals: places)
  }

  package static func - (left: Quantity, right: Quantity) -> Quantity { left + -right }

  package static prefix func - (quantity: Quantity) -> Quantity {
    Quantity(mantissa: -quantity.mantissa, decimals: quantity.decimals)
  }
}

extension Quantity: CustomStringConvertible {
  /// As written in a table: plain digits, a point, a `-` where negative.
  package var description: String {
    guard decimals > 0 else { return String(mantissa) }
    let digits = padded(Int(mantissa.magnitude), to: decimals + 1)
    return (mantissa < 0 ? "-" : "") + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }
}

import Foundation

@testable import Themes

extension RGB {
  static let black = RGB(red: 0, green: 0, blue: 0)
  static let white = RGB(red: 255, green: 255, blue: 255)

  /// Red, green and blue in proportion to light, each from 0 to 1 (IEC 61966-2-1).
  var light: [Double] {
    [red, green, blue].map { amount in
      let share = Double(amount) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  /// Relative luminance after WCAG 2.2, from 0 to 1.
  var luminance: Double { dot(light, [0.2126, 0.7152, 0.0722]) }

  /// Contrast ratio after WCAG 2.2, from 1 to 21.
  func contrast(to other: RGB) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}

/// A kind of colour blindness, complete.
enum Deficiency {
  case deuteranopia, tritanopia

  /// Machado, Oliveira and Fernandes 2009, severity 1.0, on light from 0 to 1.
  private var rows: [[Double]] {
    switch self {
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours are seen: the distance in CIE L*a*b* (CIE 1976).
  func distance(_ first: RGB, _ second: RGB) -> Double {
    let (first, second) = (lab(seen(first)), lab(seen(second)))
    return sqrt(zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  private func seen(_ colour: RGB) -> [Double] {
    rows.map { min(1, max(0, dot($0, colour.light))) }
  }

  private func lab(_ light: [Double]) -> [Double] {
    let x = dot(light, [0.4124, 0.3576, 0.1805]) / 0.9505
    let y = dot(light, [0.2126, 0.7152, 0.0722])
    let z = dot(light, [0.0193, 0.1192, 0.9505]) / 1.089
    let (fx, fy, fz) = (cubeRoot(x), cubeRoot(y), cubeRoot(z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }

  private func cubeRoot(_ share: Double) -> Double {
    share > 0.008856 ? cbrt(share) : 7.787 * share + 16.0 / 116
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  zip(first, second).map(*).reduce(0, +)
}

import Assessing
import PlanModel

extension Ratio {
  /// A share as a decimal with one to four decimals: `0.5`, `0.9309`; `0.9999` at most until the
  /// whole is reached.
  var shareText: String { roundedShare(to: 4).withoutTrailingZeros.description }

  /// An amount or a ratio as a decimal with one to four decimals.
  var amountText: String { rounded(to: 4).withoutTrailingZeros.description }

  /// A gap in percentage points with one or two decimals: `-10.0`, `1.25`; never zero unless it
  /// is.
  var pointsText: String { roundedPoints(atLeast: 2).withoutTrailingZeros.description }
}

extension Quantity {
  /// The number without zeros at its end.
  var shortText: String {
    let value = withoutTrailingZeros
    return value.decimals == 1 && value.mantissa % 10 == 0
      ? String(value.mantissa / 10) : value.description
  }

  /// The same number with as few decimals as it needs, but at least one.
  fileprivate var withoutTrailingZeros: Quantity {
    var (mantissa, decimals) = (self.mantissa, self.decimals)
    while decimals > 1, mantissa % 10 == 0 {
      mantissa /= 10
      decimals -= 1
    }
    return Quantity(mantissa: mantissa, decimals: decimals)
  }
}

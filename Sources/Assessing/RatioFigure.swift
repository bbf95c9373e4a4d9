import Phrases
import PlanModel

extension Figure {
  /// A share as per cent with one decimal; `99.9` and not `100.0` until the whole is reached.
  package init(share: Ratio) { self.init(share: share.roundedShare(to: 3)) }

  /// A gap in percentage points with one decimal, or with two where one would read as zero.
  package init(points gap: Ratio, in language: Language) {
    self.init(points: gap.roundedPoints(atLeast: 1), in: language)
  }
}

extension Ratio {
  /// The points with `places` decimals, or with two where those would read as none at all.
  ///
  /// A gap that is not zero never reads as zero: the least is 0.01.
  package func roundedPoints(atLeast places: Int) -> Quantity {
    let value = rounded(to: places)
    guard value.isZero, self != .zero else { return value }
    let finer = rounded(to: 2)
    guard finer.isZero else { return finer }
    return Quantity(mantissa: self < .zero ? -1 : 1, decimals: 2)
  }
}

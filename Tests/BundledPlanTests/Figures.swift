import PlanModel

/// Numbers as documents write them.
enum Figures {
  /// The numbers in ASCII digits, in order: `2.55`, `08` (which is 8), `4200`.
  static func numbers(in text: String) -> [Quantity] {
    text.matches(of: /[0-9]+(?:\.[0-9]+)?/).compactMap { Quantity($0.output) }
  }

  /// Whether `figure` stands in `text`, in digits, in Chinese numerals or, for a hundred per
  /// cent and for nothing at all, in words.
  static func stands(_ figure: Quantity, in text: String) -> Bool {
    let size = figure.isNegative ? -figure : figure
    return numbers(in: text).contains(size) || words(for: size).contains { text.contains($0) }
  }

  /// How a whole number up to 100, or 1000, may be written without digits.
  private static func words(for figure: Quantity) -> [String] {
    guard figure.decimals == 0, (0...1000).contains(figure.mantissa) else { return [] }
    let number = Int(figure.mantissa)
    switch number {
    case 0: return ["零", "杜绝", "清零"]
    case 2: return ["二", "两", "翻番"]
    case 1...99: return [numeral(number)]
    case 100: return ["百", "全覆盖", "全部", "全面", "全体", "全额"]
    case 1000: return ["千"]
    default: return []
    }
  }

  /// 1 to 99: 七, 十三, 四十.
  private static func numeral(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = (number / 10, number % 10)
    guard tens > 0 else { return digits[ones] }
    return (tens > 1 ? digits[tens] : "") + "十" + digits[ones]
  }
}

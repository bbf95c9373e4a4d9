extension Phrase {
  /// What is wrong in a theme file.
  package enum Theme {
    package static let noEqualsSign = Phrase(
      zh: "这一行没有等号：应为“名称 = 样式”", en: "no equals sign: expected 'name = style'")
    package static let unknownKey = Phrase(zh: "没有名为“{}”的设置", en: "unknown key '{}'")
    package static let givenTwice = Phrase(zh: "“{}”写了两次", en: "'{}' is given twice")
    package static let unknownBackground = Phrase(
      zh: "背景“{}”不对：应为dark、light或terminal",
      en: "unknown background '{}': expected dark, light or terminal")
    package static let unknownColour = Phrase(
      zh: "“{}”既不是颜色也不是属性", en: "'{}' is neither a colour nor an attribute")
    package static let colourBeyondSixteen = Phrase(
      zh: "16色一栏不能用“{}”：应为颜色名称或0到15",
      en: "'{}' is not among the 16 colours: expected a name or 0 to 15")
    package static let colourInMonochrome = Phrase(
      zh: "单色一栏不能用颜色“{}”", en: "colour '{}' cannot stand under 'mono:'")
    package static let unknownDepth = Phrase(
      zh: "“|”之后应为“16:”或“mono:”，不是“{}”", en: "expected '16:' or 'mono:' after '|', not '{}'")
    package static let noDepth = Phrase(
      zh: "“|”之后应为“16:”或“mono:”", en: "expected '16:' or 'mono:' after '|'")
    package static let unknownParent = Phrase(
      zh: "没有名为“{}”的主题可供继承", en: "no theme named '{}' to inherit from")
    package static let inheritanceLoop = Phrase(
      zh: "主题互相继承：{}", en: "themes inherit from each other: {}")
  }
}

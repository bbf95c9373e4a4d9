extension Phrase {
  /// The words of copying to the terminal's clipboard.
  package enum Copying {
    package static let copy = Phrase(zh: "复制", en: "copy")
    package static let help = Phrase(
      zh: "复制所选或所标：再按y复制数值，r复制一行，m复制Markdown行",
      en: "Copy the item or the marks: then y the value, r the row, m the row in Markdown")
    package static let value = Phrase(zh: "数值", en: "the value")
    package static let row = Phrase(zh: "一行，制表符分隔", en: "the row, parted by tabs")
    package static let markdown = Phrase(zh: "一行，Markdown", en: "the row, in Markdown")
    package static let sent = Phrase(
      zh: "已把{}项交给终端的剪贴板；是否接受由终端决定",
      en: "Sent {} item{s} to the terminal's clipboard; whether it takes it, the terminal decides")
    package static let tooLong = Phrase(
      zh: "超过终端剪贴板的{}字节：请改用导出（e）",
      en: "more than the {} bytes that terminals take: export instead (e)")
    package static let unknown = Phrase(
      zh: "这个终端的剪贴板不能由程序写入：请改用导出（e）",
      en: "programs cannot write to this terminal's clipboard: export instead (e)")
  }
}

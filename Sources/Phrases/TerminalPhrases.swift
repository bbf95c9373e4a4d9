extension Phrase {
  /// What a terminal is not able to do.
  package enum Terminal {
    package static let notATerminal = Phrase(
      zh: "标准输入或标准输出不是终端", en: "standard input or output is not a terminal")
    package static let unnamedTerminal = Phrase(
      zh: "没有设置TERM，不知道终端的类型", en: "TERM is not set, so the terminal's type is unknown")
    package static let unknownTerminal = Phrase(
      zh: "系统不认识终端类型“{}”（TERM）", en: "terminal type '{}' (TERM) is not known here")
    package static let dumbTerminal = Phrase(
      zh: "终端类型“{}”（TERM）不能移动光标", en: "terminal type '{}' (TERM) cannot move its cursor")
    package static let outOfResources = Phrase(
      zh: "系统没有可用的文件描述符或内存", en: "the system has no descriptor or memory left")
    package static let foreignCharset = Phrase(
      zh: "语言环境的字符集是{}，界面仍按UTF-8输出",
      en: "the locale's charset is {}; the wall is written in UTF-8")
    package static let noUnicode = Phrase(
      zh: "系统没有UTF-8语言环境（例如C.UTF-8），非ASCII文字显示为“~”",
      en: "no UTF-8 locale (such as C.UTF-8) is installed; text beyond ASCII is shown as '~'")
  }
}

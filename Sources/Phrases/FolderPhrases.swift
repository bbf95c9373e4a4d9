// The descriptor of a plan.
extension Phrase.Fault {
  package static let notJSON = Phrase(zh: "JSON有误：{}", en: "invalid JSON: {}")
  package static let valueExpected = Phrase(zh: "此处应有一个值", en: "a value is expected here")
  package static let keyExpected = Phrase(
    zh: "此处应有带引号的键", en: "a key in quotes is expected here")
  package static let colonExpected = Phrase(zh: "键之后应有冒号", en: "a colon is expected here")
  package static let commaExpected = Phrase(
    zh: "此处应有逗号或右括号", en: "a comma or a closing bracket is expected here")
  package static let endExpected = Phrase(zh: "结尾之后还有内容", en: "text after the end")
  package static let openString = Phrase(zh: "引号没有配对", en: "this string is never closed")
  package static let controlCharacter = Phrase(
    zh: "字符串里有控制字符", en: "control character in a string")
  package static let badEscape = Phrase(zh: "不认识的转义", en: "unknown escape")
  package static let badNumber = Phrase(zh: "数的写法不对", en: "malformed number")
  package static let jsonNotUTF8 = Phrase(zh: "不是UTF-8", en: "not UTF-8")
  package static let tooDeep = Phrase(zh: "嵌套太深", en: "nested too deeply")
  package static let keyTwice = Phrase(zh: "键重复", en: "this key appears twice")

  package static let missingKey = Phrase(zh: "缺少“{}”", en: "'{}' is missing")
  package static let notAPlan = Phrase(
    zh: "没有“guatu”，这是别的数据包，不是规划文件夹",
    en: "without 'guatu' this is a data package, but not a plan folder")
  package static let wrongType = Phrase(zh: "“{}”应是{}", en: "'{}' must be {}")
  package static let object = Phrase(zh: "对象{…}", en: "an object")
  package static let array = Phrase(zh: "数组[…]", en: "an array")
  package static let string = Phrase(zh: "字符串", en: "a string")
  package static let number = Phrase(
    zh: "至多18位、9位小数的数", en: "a number of at most 18 digits, 9 of them decimals")
  package static let wholeNumber = Phrase(zh: "整数", en: "a whole number")
  package static let keyOutOfRange = Phrase(
    zh: "“{}”是{}，不在{}到{}之间", en: "'{}' is {}, not between {} and {}")
  package static let keyTooLow = Phrase(
    zh: "“{}”是{}，不能低于{}", en: "'{}' is {}, below {}")
  package static let unknownProfileKey = Phrase(
    zh: "规则中没有“{}”这一项", en: "the rule profile has no '{}'")
  package static let bandsOutOfOrder = Phrase(
    zh: "“{}”不能高于“{}”", en: "'{}' must not be above '{}'")
  package static let notAPlanID = Phrase(
    zh: "“{}”不能作规划编号：只用英文字母、数字和-_.",
    en: "'{}' is not a plan ID: use ASCII letters, digits, '-', '_' and '.'")
}

// The files of a plan folder.
extension Phrase.Fault {
  package static let missingFile = Phrase(zh: "缺少这个文件", en: "the file is missing")
  package static let missingFolder = Phrase(zh: "没有这个文件夹", en: "there is no such folder")
  package static let leavesFolder = Phrase(
    zh: "路径“{}”在规划文件夹之外", en: "path '{}' leaves the plan folder")
  package static let tooLarge = Phrase(
    zh: "文件太大：{}MB，最多{}MB", en: "the file is too large: {} MB, at most {} MB")
}

extension Phrase {
  /// Why a file could not be read or written, and the way out.
  package enum Storage {
    package static let cannotOpen = Phrase(zh: "无法打开“{}”：{}", en: "cannot open '{}': {}")
    package static let cannotRead = Phrase(zh: "无法读取“{}”：{}", en: "cannot read '{}': {}")
    package static let cannotWrite = Phrase(zh: "无法写入“{}”：{}", en: "cannot write '{}': {}")
    package static let cannotLock = Phrase(zh: "无法锁定“{}”：{}", en: "cannot lock '{}': {}")
    package static let cannotCreateFolder = Phrase(
      zh: "无法新建文件夹“{}”：{}", en: "cannot create folder '{}': {}")
    package static let cannotReplace = Phrase(zh: "无法替换“{}”：{}", en: "cannot replace '{}': {}")
    package static let cannotList = Phrase(zh: "无法列出文件夹“{}”：{}", en: "cannot list '{}': {}")

    package static let notAllowed = Phrase(zh: "没有权限", en: "permission denied")
    package static let readOnly = Phrase(zh: "文件系统只读", en: "the file system is read-only")
    package static let diskFull = Phrase(zh: "磁盘已满", en: "no space left on the disk")
    package static let isThere = Phrase(zh: "已经存在", en: "something is there already")
    package static let notThere = Phrase(zh: "不存在", en: "no such file or folder")
    package static let notAFolder = Phrase(zh: "不是文件夹", en: "not a folder")
    package static let isAFolder = Phrase(zh: "是文件夹", en: "it is a folder")
    package static let notEmpty = Phrase(zh: "文件夹不是空的", en: "the folder is not empty")
    package static let locked = Phrase(
      zh: "另一个程序正在写", en: "another program is writing to it")
    package static let ioError = Phrase(zh: "设备读写出错", en: "the device failed")
    package static let isALink = Phrase(zh: "是符号链接", en: "it is a symbolic link")
    package static let tooBig = Phrase(zh: "文件太大", en: "the file is too large")
    package static let notRegular = Phrase(zh: "不是普通文件", en: "not a regular file")
    package static let otherHeader = Phrase(
      zh: "表头不是台账的表头", en: "its header is not that of a journal")
    package static let otherReason = Phrase(zh: "系统错误{}", en: "system error {}")

    package static let copyElsewhere = Phrase(
      zh: "请改权限，或把规划文件夹复制到自己能写的地方",
      en: "change its permissions, or copy the plan folder to a place you may write to")
    package static let makeRoom = Phrase(zh: "请腾出空间再试", en: "free some space and try again")
    package static let tryAgain = Phrase(zh: "请稍后再试", en: "try again in a moment")
    package static let chooseEmpty = Phrase(
      zh: "请换一个空文件夹或新名字", en: "name a new folder or an empty one")
  }
}

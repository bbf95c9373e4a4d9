extension Phrase {
  /// What is wrong in the tables of a plan folder.
  package enum Fault {
    package static let error = Phrase(zh: "错误：{}", en: "error: {}")
    package static let warning = Phrase(zh: "警告：{}", en: "warning: {}")

  }
}

// The bytes of a table.
extension Phrase.Fault {
  package static let emptyTable = Phrase(
    zh: "空文件，连表头也没有", en: "the file is empty; it needs at least its header line")
  package static let encoding = Phrase(
    zh: "这张表是{}编码，不是UTF-8", en: "this table is encoded in {}, not in UTF-8")
  package static let saveAsUTF8 = Phrase(
    zh: "请在表格软件里另存为“CSV UTF-8”", en: "save it as \"CSV UTF-8\" in your spreadsheet")
  package static let notUTF8 = Phrase(
    zh: "字节{}在此处不是UTF-8", en: "byte {} is not valid UTF-8")
  package static let nul = Phrase(zh: "有空字符（NUL）", en: "NUL character")
  package static let carriageReturn = Phrase(
    zh: "回车之后没有换行", en: "carriage return without a line feed")
  package static let strayQuote = Phrase(
    zh: "不带引号的单元格里出现引号", en: "a quote inside a cell that is not quoted")
  package static let textAfterQuote = Phrase(
    zh: "右引号之后只能是逗号或换行", en: "only a comma or a line end may follow a closing quote")
  package static let openQuote = Phrase(
    zh: "引号没有配对", en: "this quote is never closed")
  package static let howToQuote = Phrase(
    zh: "含引号的单元格要整个放进引号，里面的引号写两次：\"说\"\"好\"\"\"",
    en: "put the whole cell in quotes and double the quotes in it: \"say \"\"yes\"\"\"")
  package static let blankLine = Phrase(zh: "空行", en: "blank line")
  package static let torn = Phrase(
    zh: "这一行没有写完", en: "this line is incomplete")
  package static let cellCount = Phrase(
    zh: "有{}个单元格，表头有{}列", en: "{} cell{s}, but the header has {} column{s}")
}

// The header line.
extension Phrase.Fault {
  package static let missingColumn = Phrase(
    zh: "缺少“{}”列", en: "column '{}' is missing")
  package static let unknownColumn = Phrase(
    zh: "没有“{}”这一列，不读", en: "unknown column '{}' is ignored")
  package static let duplicateColumn = Phrase(
    zh: "“{}”列重复", en: "column '{}' appears twice")
  package static let tooManyColumns = Phrase(
    zh: "有{}列，最多{}列", en: "{} columns, which is more than {}")
  package static let otherOrder = Phrase(
    zh: "台账的表头必须是：{}", en: "the journal's header must be: {}")
}

// Single cells.
extension Phrase.Fault {
  package static let blankCell = Phrase(
    zh: "“{}”不能为空", en: "'{}' must not be blank")
  package static let notAnID = Phrase(
    zh: "“{}”不能作编号：编号里不能有空白和控制字符",
    en: "'{}' is not an ID: IDs have no blanks and no control characters")
  package static let notANumber = Phrase(
    zh: "“{}”不是数：只写数字、小数点和负号，至多18位，小数至多9位",
    en: "'{}' is not a number: only digits, a point and a minus sign, at most 18 digits, 9 decimals"
  )
  package static let notAnAmount = Phrase(
    zh: "“{}”不是大于或等于零的数", en: "'{}' is not a number of zero or more")
  package static let notAnInteger = Phrase(zh: "“{}”不是整数", en: "'{}' is not a whole number")
  package static let outOfRange = Phrase(
    zh: "{}不在{}到{}之间", en: "{} is not between {} and {}")
  package static let notAPeriod = Phrase(zh: "“{}”不是时期", en: "'{}' is not a period")
  package static let periodForms = Phrase(
    zh: "时期的写法：2023、2023-06、2023-Q2、2023-H1、2021/2025",
    en: "a period is written 2023, 2023-06, 2023-Q2, 2023-H1 or 2021/2025")
  package static let notADay = Phrase(zh: "“{}”不是日期", en: "'{}' is not a day of the calendar")
  package static let dayForms = Phrase(
    zh: "日期的写法：2023-06-30，只知到月、年的写2023-06、2023",
    en: "a day is written 2023-06-30, or 2023-06 or 2023 where no more is known")
  package static let notAMoment = Phrase(
    zh: "“{}”不是时刻，应写作2023-06-30T08:00:00Z", en: "'{}' is not a moment like 2023-06-30T08:00:00Z")
  package static let notALocator = Phrase(
    zh: "“{}”不是位置，应写作“行”或“行:列”", en: "'{}' is not a locator: write line or line:column")
  package static let notASchedule = Phrase(
    zh: "“{}”不是分解，应写作“2026-Q1=1.1 2026-Q2=2.4”",
    en: "'{}' is not a schedule: write 2026-Q1=1.1 2026-Q2=2.4")
  package static let notAHash = Phrase(
    zh: "“{}”不是SHA-256（64位小写十六进制）", en: "'{}' is not a SHA-256 of 64 lower-case hexadecimal digits")
  package static let unknownWord = Phrase(zh: "没有“{}”这个词", en: "unknown word '{}'")
  package static let allowedWords = Phrase(zh: "可写：{}", en: "allowed: {}")
  package static let unknownReference = Phrase(zh: "没有{}“{}”", en: "unknown {} '{}'")
  package static let leftOut = Phrase(
    zh: "不读此行：{}“{}”自身有错（第{}行）",
    en: "skipped, because {} '{}' is faulty itself (line {})")
  package static let duplicateKey = Phrase(
    zh: "“{}”与第{}行重复", en: "'{}' is already on line {}")
}

// Cells that do not fit together.
extension Phrase.Fault {
  package static let lacks = Phrase(
    zh: "{}目标必须填“{}”", en: "a target of kind '{}' needs '{}'")
  package static let lowAboveHigh = Phrase(
    zh: "下限{}高于上限{}", en: "the low end {} is above the high end {}")
  package static let cycle = Phrase(zh: "首尾相接成环：{}", en: "these rows form a circle: {}")
  package static let severalInForce = Phrase(
    zh: "同一指标、板块、时期已有有效目标“{}”（第{}行）",
    en: "target '{}' (line {}) is already in force for this indicator, region and period")
  package static let noReason = Phrase(
    zh: "替换了原目标，却没有写原因（reason）", en: "replaces a target but gives no 'reason'")
  package static let replacesOther = Phrase(
    zh: "替换的目标“{}”不是同一指标、板块、时期",
    en: "replaces '{}', a target of another indicator, region or period")
  package static let outside = Phrase(
    zh: "{}不在目标的时期{}之内", en: "{} is not within the target's period {}")
  package static let halfRatio = Phrase(
    zh: "比率须同时写明numerator_id和denominator_id",
    en: "a ratio needs both numerator_id and denominator_id")
  package static let lessFinal = Phrase(
    zh: "后报的质量是{}，低于先报的{}（第{}行）",
    en: "a later report is only {}, after a {} one on line {}")
  package static let reportedTooEarly = Phrase(
    zh: "{}报出时，{}还没有开始", en: "reported on {}, before {} began")
  package static let fallen = Phrase(
    zh: "年内累计数下降：{}已报{}（第{}行）；如属实，请在备注中说明",
    en:
      "the count of the year falls: {} already had {} (line {}); if that is right, say so in the note"
  )
  package static let unknownSubject = Phrase(
    zh: "没有编号为“{}”的任务、目标或指标", en: "unknown task, target or indicator '{}'")
  package static let repeatedEntry = Phrase(
    zh: "记录“{}”与第{}行编号相同，内容不同",
    en: "entry '{}' is already on line {}, with other content")
}

import Assessing
import Phrases
import PlanModel

/// What a report can be written as.
package enum Format: String, CaseIterable, Sendable {
  case markdown = "md"
  case html
  case csv, json
  case text = "txt"
  case wide, sdmx, csvw
  case openSDG = "open-sdg"
  case badge

  /// Those that a file is named for, and that a board can be written as.
  package static let ofDocuments: [Format] = [.markdown, .html, .csv, .json, .text]
}

extension Report {
  /// The report as the bytes of a file. `hasByteOrderMark` counts for sheets alone; `path` is what
  /// the file will be called, where a format has to name another one beside it.
  package func render(
    as format: Format, hasByteOrderMark: Bool = false, path: String? = nil
  ) -> [UInt8] {
    switch format {
    case .markdown: Array(MarkdownReport(self).text.utf8)
    case .html: Array(HTMLReport(self).text.utf8)
    case .csv: ItemList(self).render(as: .csv(hasByteOrderMark: hasByteOrderMark))
    case .json: ItemList(self).render(as: .json)
    case .text: Array(TextReport(self).text(in: TextStyle()).utf8)
    case .wide: Array(WideSheet(self).text(withByteOrderMark: hasByteOrderMark).utf8)
    case .sdmx: Array(SDMXSheet(self).text.utf8)
    case .csvw: Array(CSVWMetadata(self, path: path).text.utf8)
    case .openSDG: []
    case .badge: Array(Badge(self).text.utf8)
    }
  }

  /// The report as several files of a folder, by their paths in it; nil for formats of one file.
  package func files(as format: Format) -> [(path: String, bytes: [UInt8])]? {
    format == .openSDG ? OpenSDGLayout(self).files : nil
  }
}

extension Format {
  /// What it is for.
  package var explanation: Phrase {
    switch self {
    case .markdown:
      Phrase(zh: "Markdown报告，用于代码托管和邮件", en: "a report in Markdown, for forges and mail")
    case .html: Phrase(zh: "网页报告，一个文件，可打印", en: "a page for browsers and paper, one file")
    case .csv: Phrase(zh: "逐项数据表，一行一项", en: "a sheet, one row an item, all facts")
    case .json: Phrase(zh: "逐项数据，JSON Lines", en: "all facts, one JSON object an item")
    case .text: Phrase(zh: "纯文本报告", en: "a report in plain text")
    case .wide:
      Phrase(zh: "宽表，一行一个指标，一列一个时期", en: "a wide sheet: a row an indicator, columns by period")
    case .sdmx: Phrase(zh: "SDMX-CSV 2.0，供统计机构", en: "SDMX-CSV 2.0, for statistics offices")
    case .csvw: Phrase(zh: "CSVW元数据，说明csv表的各列", en: "CSVW metadata that describes the sheet of csv")
    case .openSDG:
      Phrase(zh: "Open SDG文件夹（data、meta）", en: "a folder in the layout of Open SDG: data, meta")
    case .badge: Phrase(zh: "徽章，shields.io端点", en: "a badge, as shields.io reads it")
    }
  }

  /// What it cannot carry.
  package var loses: Phrase {
    switch self {
    case .markdown, .html, .text:
      Phrase(zh: "各期数据、分解、台账", en: "values of parts of a period, schedules, the journal")
    case .csv: Phrase(zh: "各期数据、分解、台账", en: "values of parts of a period, schedules, the journal")
    case .json: Phrase(zh: "台账（见log --json）", en: "the journal (log --json has it)")
    case .wide:
      Phrase(zh: "任务、判定、出处", en: "tasks, verdicts, sources")
    case .sdmx:
      Phrase(zh: "任务、没有数值的目标、判定、备注", en: "tasks, goals without a number, verdicts, notes")
    case .csvw: Phrase(zh: "数据本身", en: "the data itself")
    case .openSDG: Phrase(zh: "任务、跨年和年内时期、判定", en: "tasks, spans, parts of years, verdicts")
    case .badge: Phrase(zh: "一句总结以外的一切", en: "all but one line")
    }
  }
}

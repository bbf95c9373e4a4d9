import Phrases

/// The table of commands: parsing, help, completions and the README are made from these rows.
extension CommandRow {
  /// Where no command is named.
  package static let wall = CommandRow(
    .CommandHelp.wall, operands: [.optional(.planFolder), .any(.filter)], options: [.since],
    details: .CommandHelp.wallDetails,
    examples: ["", "~/plans/danyang", "year:2023 status:missed"])

  static let list = CommandRow(
    .CommandHelp.list, operands: [.any(.filter)], details: .CommandHelp.listDetails,
    examples: ["list year:2023 status:missed", "list --json region:丹阳 | jq .id"])
  static let show = CommandRow(
    .CommandHelp.show, operands: [.one(.id)], examples: ["show 2023-gdp-growth"])
  static let why = CommandRow(
    .CommandHelp.why, operands: [.some(.subject)], details: .CommandHelp.whyDetails,
    examples: [
      "why 2023-gdp-growth", "why year:2023 sector:economy",
      "why --json 2023-gdp-growth | jq 'select(.part==\"input\")'",
    ])
  static let summary = CommandRow(
    .CommandHelp.summary, operands: [.any(.filter)],
    examples: ["summary", "summary --csv year:2020"])

  static let board = CommandRow(
    .CommandHelp.board, operands: [.any(.filter)], options: [.by, .format, .output, .bom],
    details: .CommandHelp.boardDetails,
    examples: ["board year:2020 --by owner", "board --by indicator -o board.md"])

  static let bulletin = CommandRow(
    .CommandHelp.bulletin, operands: [.any(.filter)],
    options: [.since, .format, .output], notations: [],
    details: .CommandHelp.bulletinDetails,
    examples: ["bulletin year:2023", "bulletin --since zhenjiang-2024-04-30.guatu -o may.html"])

  static let trend = CommandRow(
    .CommandHelp.trend, operands: [.one(.id)], details: .CommandHelp.trendDetails,
    examples: ["trend 2020-new-urban-jobs", "trend gdp-growth --csv"])

  static let done = CommandRow(
    .CommandHelp.done, operands: [.some(.task)], options: [.on, .evidence, .note],
    details: .CommandHelp.doneDetails,
    examples: [
      "done 2020-lianzhen-railway --on 2020-12-11",
      "done 2020-lianzhen-railway --evidence 001:12",
    ])
  static let reopen = CommandRow(
    .CommandHelp.reopen, operands: [.some(.task)], options: [.note],
    examples: ["reopen 2020-lianzhen-railway --note 'one station is missing'"])
  static let record = CommandRow(
    .CommandHelp.record, operands: [.one(.id), .one(.number)],
    options: [.period, .quality, .source, .note],
    details: .CommandHelp.recordDetails,
    examples: ["record 2023-gdp-growth 6.3 --quality final --source bulletin-2023:4"])
  static let schedule = CommandRow(
    .CommandHelp.schedule, operands: [.one(.id), .some(.way)], options: [.each, .source, .note],
    details: .CommandHelp.scheduleDetails,
    examples: [
      "schedule 2023-new-urban-jobs even", "schedule 2023-new-urban-jobs shares --each quarter",
      "schedule 2023-new-urban-jobs 1.3 2.6 3.9 5",
    ])
  static let note = CommandRow(
    .CommandHelp.note, operands: [.one(.id), .some(.text)],
    examples: ["note 2023-gdp-growth ask the statistics office"])

  static let supervise = CommandRow(
    .CommandHelp.supervise, operands: [.some(.id)], options: [.note],
    details: .CommandHelp.superviseDetails,
    examples: ["supervise 2023-gdp-growth --note 'to be discussed in April'"])
  static let release = CommandRow(
    .CommandHelp.release, operands: [.some(.listed)], options: [.note],
    details: .CommandHelp.releaseDetails,
    examples: ["release 2023-gdp-growth --note 'the second quarter made up for it'"])

  static let undo = CommandRow(
    .CommandHelp.undo, operands: [.optional(.entry)], details: .CommandHelp.undoDetails,
    examples: ["undo", "undo zj-0009"])
  static let redo = CommandRow(.CommandHelp.redo, operands: [.optional(.entry)])
  static let log = CommandRow(.CommandHelp.log)

  static let export = CommandRow(
    .CommandHelp.export, operands: [.any(.filter)],
    options: [.since, .format, .output, .columns, .bom],
    notations: [.json, .csv],
    details: .CommandHelp.exportDetails,
    examples: [
      "export -o report.md", "export -f csv --bom -o 2023.csv year:2023",
      "export -f csv --columns id,indicator_name,target,outcome,status",
    ])
  static let snapshot = CommandRow(
    .CommandHelp.snapshot, operands: [.one(.snapshotWord), .any(.file)],
    details: .CommandHelp.snapshotDetails,
    examples: [
      "snapshot save", "snapshot diff zhenjiang-2024-01-31.guatu",
      "snapshot diff old.guatu new.guatu --json",
    ])
  static let check = CommandRow(
    .CommandHelp.check, operands: [.optional(.planFolder)], details: .CommandHelp.checkDetails,
    examples: ["check ~/plans/danyang"])
  static let initialise = CommandRow(
    .CommandHelp.initialise, operands: [.one(.newFolder)], options: [.from], notations: [],
    details: .CommandHelp.initialiseDetails,
    examples: ["init ~/plans/danyang", "init ~/plans/zhenjiang --from zhenjiang"])

  static let themes = CommandRow(.CommandHelp.themes, details: .CommandHelp.themesDetails)
  static let paths = CommandRow(.CommandHelp.paths)
  static let completions = CommandRow(
    .CommandHelp.completions, operands: [.one(.shell)], notations: [],
    details: .CommandHelp.completionsDetails,
    examples: ["completions fish > ~/.config/fish/completions/guatu.fish"])
  static let help = CommandRow(
    .CommandHelp.help, operands: [.optional(.topic)], options: [.markdown], notations: [],
    details: .CommandHelp.helpDetails,
    examples: ["help done", "help filter"])
}

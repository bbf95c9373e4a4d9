import Phrases

/// What a word on the command line stands for, as an operand or as an option's argument.
package enum ArgumentKind: CaseIterable, Sendable {
  case planFolder, sourceFolder, newFolder, file
  case id, task, listed, subject, filter, text, number, day, period
  case way, length, entry, snapshotWord, columns
  case theme, language, actor, quality, citation, format, template, shell, topic, grouping

  /// What stands for the word in a line of usage.
  package var placeholder: Phrase {
    switch self {
    case .planFolder, .sourceFolder, .newFolder: .Placeholder.folder
    case .file: .Placeholder.file
    case .id, .task, .listed: .Noun.id
    case .subject: .Placeholder.subject
    case .filter: .Placeholder.filter
    case .text, .citation: .Placeholder.text
    case .number: .Placeholder.number
    case .day: .Placeholder.day
    case .way: .Placeholder.way
    case .length: .Placeholder.length
    case .entry: .Placeholder.entry
    case .columns: .Placeholder.columns
    case .snapshotWord: .Placeholder.snapshotWord
    case .period: .Placeholder.period
    case .theme, .actor, .template: .Placeholder.name
    case .language: .Placeholder.language
    case .quality: .Placeholder.quality
    case .format: .Placeholder.format
    case .shell: .Placeholder.shell
    case .topic: .Placeholder.topic
    case .grouping: .Placeholder.grouping
    }
  }
}

import Assessing
import Commands
import Exporting
import Phrases
import PlanModel
import PlanStore
import Terminal
import Themes
import Wall

/// Does what the state asks for, and tells it how it went.
struct EffectRunner {
  private let desk: Desk
  private let library: ThemeLibrary
  private let surroundings: Surroundings

  init(_ desk: Desk, _ library: ThemeLibrary, _ surroundings: Surroundings) {
    self.desk = desk
    self.library = library
    self.surroundings = surroundings
  }

  func run(_ effect: Effect, on state: inout State, _ screen: inout Screen) {
    switch effect {
    case .append(let changes): tell(append(changes, of: state), to: &state, &screen)
    case .export(let request): tell(export(request, of: state), to: &state)
    case .open(let source, let line): tell(open(source, line, in: state), to: &state)
    case .copy(let items, let form): tell(copy(items, form, of: state, &screen), to: &state)
    case .compare: tell(compare(in: state.language), to: &state)
    case .use(let name): use(name, on: &state, &screen)
    case .toggleMouse: screen.toggleMouse()
    case .redraw: screen.repaint()
    case .quit: break
    }
  }

  private func tell(_ event: Event, to state: inout State) { _ = state.handle(event) }

  /// Tells the state of an event, and does what it asks for in turn.
  func tell(_ event: Event, to state: inout State, _ screen: inout Screen) {
    for effect in state.handle(event) { run(effect, on: &state, &screen) }
  }

  /// The moment of a change is when it is made, not when the wall was hung.
  private func append(_ changes: [Change], of state: State) -> Event {
    var generator = SystemRandomNumberGenerator()
    let now = surroundings.variables[.epoch] == nil ? Moment.now : desk.settings.now
    do throws(StorageError) {
      return .saved(
        try desk.append(
          changes, knowing: state.review.plan.journal, random: generator.next(), at: now))
    } catch {
      return .failed(words(error, in: state.language))
    }
  }

  private func export(_ request: ExportRequest, of state: State) -> Event {
    let language = state.language
    let report = Report(
      request.items, of: state.review, filter: request.filter, language: language,
      program: "guatu " + Version.text)
    let format = Format(rawValue: request.format) ?? .markdown
    guard !AtomicFile.exists(request.path) else {
      return .failed(Phrase.fileExists.text(in: language, request.path))
    }
    do throws(StorageError) {
      let bytes =
        request.grouping.map { BoardReport(report, by: $0).render(as: format) }
        ?? report.render(as: format)
      try AtomicFile.replace(request.path, with: bytes)
      return .exported(path: request.path)
    } catch {
      return .failed(words(error, in: language))
    }
  }

  private func copy(
    _ items: [Item], _ form: CopyForm, of state: State, _ screen: inout Screen
  ) -> Event {
    let clip = ItemClip(items, of: state.review, in: state.language)
    let text =
      switch form {
      case .value: clip.values
      case .row: clip.rows
      case .markdown: clip.markdown
      }
    switch screen.copy(text) {
    case .sent: return .copied(items: items.count)
    case .tooLong(let limit):
      return .failed(Phrase.Copying.tooLong.text(in: state.language, String(limit)))
    case .unknown: return .failed(Phrase.Copying.unknown.text(in: state.language))
    }
  }

  /// What moved since the snapshot that was named, with the plan as it is now.
  private func compare(in language: Language) -> Event {
    let desk = Desk(desk.settings, in: surroundings)
    switch desk.movement(isMonthUsual: false) {
    case .success(let difference?): return .compared(difference)
    case .success: return .failed(Phrase.Difference.needsSince.text(in: language))
    case .failure(let problem): return .failed(problem.message(in: language))
    }
  }

  private func words(_ error: StorageError, in language: Language) -> String {
    [error.message(in: language), error.hint(in: language)].compactMap { $0 }
      .joined(separator: Phrase.semicolon.text(in: language))
  }

  /// The first folder that has the document gives it.
  private func open(_ index: Index<Source>, _ line: Int?, in state: State) -> Event {
    let source = state.review.plan.sources[index]
    guard !source.path.isEmpty else {
      return .failed(Phrase.Reply.noPath.text(in: state.language, source.title))
    }
    for folder in desk.documentFolders {
      switch folder.read(source.path) {
      case .success(let bytes): return .opened(document(bytes, index, source, line))
      case .failure(.missing): continue
      case .failure(let fault):
        return .failed(source.path + ": " + fault.message(in: state.language))
      }
    }
    return .failed(Phrase.Reply.noDocument.text(in: state.language, source.id))
  }

  private func document(
    _ bytes: [UInt8], _ index: Index<Source>, _ source: Source, _ line: Int?
  ) -> Document {
    let isAsCited = source.sha256.isEmpty ? nil : SHA256.digest(of: bytes) == source.sha256
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return Document(
      source: index, lines: lines.map { String(decoding: $0, as: UTF8.self) }, line: line,
      isAsCited: isAsCited)
  }

  /// A theme that is faulty leaves the one in use where it is.
  private func use(_ name: String, on state: inout State, _ screen: inout Screen) {
    switch library.theme(name) {
    case .success(let theme):
      screen.use(theme)
      let title = theme.name.text(in: state.language)
      tell(.switched(theme: name, title: title), to: &state)
    case .failure(let problem):
      tell(.failed(problem.message(in: state.language)), to: &state)
    }
  }
}

import Assessing
import Cells
import Commands
import Phrases
import PlanModel
import PlanStore
import Terminal
import Themes
import Wall

/// The wall on a terminal: input in, frame out, effects in between.
struct Browse {
  private let settings: Settings
  private let surroundings: Surroundings
  private let library: ThemeLibrary

  init(_ settings: Settings, in surroundings: Surroundings) {
    self.settings = settings
    self.surroundings = surroundings
    library = ThemeLibrary(surroundings)
  }

  /// Runs until a person or a signal ends it, and returns the exit code.
  ///
  /// Throws where the terminal cannot show the wall. The first frame does not wait for the
  /// tasks, which it does not show.
  func run(_ filter: String) throws(TerminalError) -> Int32 {
    let traits = TerminalTraits.detect(environment: Surroundings.variable)
    let name = settings.theme ?? ShippedThemes.names[0]
    let theme: Theme
    switch library.theme(name) {
    case .success(let found): theme = found
    case .failure(let problem):
      let message = problem.message(in: settings.language)
      return report(Answer(refusing: message, code: .failed, in: settings.language))
    }
    let glance = Desk(settings, in: surroundings, reading: filter.isEmpty ? .glance : .whole)
    if let refusal = glance.refusal { return report(refusal) }
    var screen = try Screen(theme: theme, depth: traits.depth, isMouseOn: settings.usesMouse)
    let first = state(of: glance, theme: name, size: screen.size, traits, filter)
    screen.present(first.frame())
    var watch = glance.startWatching()
    let desk = filter.isEmpty ? Desk(settings, in: surroundings) : glance
    var state = state(of: desk, theme: name, size: screen.size, traits, filter)
    let signal = loop(&state, desk, &watch, on: &screen)
    screen.close()
    if let notice = traits.notice {
      StandardStream.error.write("guatu: " + notice.message(in: settings.language) + "\n")
    }
    return signal.map { 128 + Int32($0) } ?? ExitCode.done.rawValue
  }

  /// How long the wall waits for a key before it looks whether others changed the plan, in
  /// milliseconds.
  private static let patience = 1000

  /// Draws while nothing waits to be read; the number of the signal that ended it, if one did.
  private func loop(
    _ state: inout State, _ desk: Desk, _ watch: inout PlanWatch, on screen: inout Screen
  ) -> Int? {
    let runner = EffectRunner(desk, library, surroundings)
    while true {
      if !screen.hasPendingInput { screen.present(state.frame()) }
      let input = next(from: &screen, &watch, &state, runner)
      if input == .closed { return screen.endingSignal }
      for effect in state.handle(.input(input)) {
        if effect == .quit { return nil }
        runner.run(effect, on: &state, &screen)
      }
    }
  }

  /// Waits for an input, or for others to change the plan: nothing is drawn until then.
  private func next(
    from screen: inout Screen, _ watch: inout PlanWatch, _ state: inout State,
    _ runner: EffectRunner
  ) -> Input {
    while true {
      let input = screen.next(timeout: Browse.patience)
      if input != .timeout { return input }
      if let event = change(&watch, seenBy: state) {
        runner.tell(event, to: &state, &screen)
        return input
      }
    }
  }

  /// What others changed meanwhile; a plan that has become faulty is left alone. Nil where nothing
  /// changed.
  private func change(_ watch: inout PlanWatch, seenBy state: State) -> Event? {
    guard state.canTakeOver, let change = watch.look() else { return nil }
    let desk = Desk(settings, in: surroundings)
    return lock(desk, in: state.language).map { .locked(reason: $0) }
      ?? .reloaded(desk.review, tablesChanged: change == .tables)
  }

  /// Why what is at `desk` now cannot be shown in place of the plan; nil where it can.
  private func lock(_ desk: Desk, in language: Language) -> String? {
    guard desk.refusal == nil else { return Phrase.planIsGone.text(in: language) }
    guard desk.loaded.isReadOnly else { return nil }
    return readOnlyReason(desk)
  }

  private func state(
    of desk: Desk, theme: String, size: Size, _ traits: TerminalTraits, _ filter: String
  ) -> State {
    State(
      review: desk.review,
      setting: State.Setting(
        actor: settings.actor, today: settings.today,
        glyphs: Glyphs.of(settings.tier ?? traits.tier), themes: library.names,
        readOnlyReason: readOnlyReason(desk), hasSince: settings.since != nil),
      language: settings.language, theme: theme, size: size, filter: filter)
  }

  private func readOnlyReason(_ desk: Desk) -> String {
    guard let (reason, hint) = desk.obstacle(in: settings.language) else { return "" }
    return [reason, hint].compactMap { $0 }
      .joined(separator: Phrase.semicolon.text(in: settings.language))
  }

  private func report(_ refusal: Answer) -> Int32 {
    StandardStream.error.write(refusal.messages)
    return refusal.code.rawValue
  }
}

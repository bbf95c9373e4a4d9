import CNcurses
import CTerminalGuard
import Cells
import Glibc
import Themes

/// The terminal, owned from `init` until the end of this value's life.
///
/// It cannot be copied, so that there is one giving back for each taking, on every way out of
/// the scope that holds it, a thrown error included. Signals that end the process give the
/// terminal back as well.
package struct Screen: ~Copyable {
  /// The columns and rows of the terminal.
  package internal(set) var size: Size
  let output: GatheredOutput
  var decoder = KeyDecoder()
  /// What was read and not yet asked for.
  var queue: ArraySlice<Input> = []
  /// What signals told and was not yet asked for.
  var event: Input?
  /// What the terminal shows; nil where that is not known.
  var shown: Frame?
  /// Whether the size has to be asked for.
  var sizeIsDoubtful = false
  /// Whether the terminal is gone: nothing is written any more.
  var isLost = false
  var ownEnding: CInt?
  var isMouseOn: Bool
  let hasMouse: Bool
  private let isUnicode: Bool
  private let depth: ColourDepth
  private let colours: Int
  private var styles: StyleTable

  /// Takes the terminal that standard input and output are.
  ///
  /// `depth` limits the colours; nil takes all that the terminal has.
  package init(theme: Theme, depth: ColourDepth? = nil, isMouseOn: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isUnicode = CharacterSet.useUnicode()
    let output = try GatheredOutput()
    let size = Screen.measuredSize
    try Screen.start(writingTo: output.descriptor, size)
    self.init(output: output, size, theme: theme, depth: depth, isMouseOn, isUnicode)
  }

  /// With everything taken that could be refused.
  private init(
    output: consuming GatheredOutput, _ size: Size, theme: Theme, depth: ColourDepth?,
    _ isMouseOn: Bool, _ isUnicode: Bool
  ) {
    colours = Int(cn_colours())
    self.depth = min(depth ?? .twoHundredFiftySix, ColourDepth(colours: colours))
    styles = StyleTable(theme, depth: self.depth, colours: colours)
    hasMouse = cn_has_mouse()
    self.isMouseOn = isMouseOn
    self.isUnicode = isUnicode
    self.output = output
    self.size = size
    definePairs()
    self.output.append(modes)
  }

  deinit { guard_end() }

  /// Gives the terminal back.
  package consuming func close() {}

  /// What the terminal is asked for besides ncurses: pasted text as such, and the mouse.
  var modes: String {
    guard hasMouse else { return "" }
    return "\u{1B}[?2004h" + (isMouseOn ? Screen.mouseOn : "")
  }

  /// Clicks and the wheel, no movement, in the form that knows no last column.
  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Turns reports of the mouse on or off; where they are off, the terminal itself selects text.
  package mutating func toggleMouse() {
    isMouseOn.toggle()
    guard hasMouse else { return }
    output.append(isMouseOn ? Screen.mouseOn : Screen.mouseOff)
    send()
  }

  /// Shows everything in `theme` from now on.
  package mutating func use(_ theme: Theme) {
    styles = StyleTable(theme, depth: depth, colours: colours)
    definePairs()
    guard let frame = shown else { return }
    shown = nil
    present(frame)
  }

  /// Draws everything anew, whatever the terminal was made to show meanwhile.
  package mutating func repaint() {
    cn_repaint()
    guard let frame = shown else { return }
    shown = nil
    present(frame)
  }

  /// Shows `frame`, sending only what differs from the frame before it, in one write.
  package mutating func present(_ frame: Frame) {
    guard !isLost else { return }
    let painter = CellPainter(styles: styles, size: size, isUnicode: isUnicode)
    let hasChanged = painter.paint(frame, since: shown)
    let isSameCursor = shown?.cursor == frame.cursor && shown?.showsCursor == frame.showsCursor
    shown = frame
    guard hasChanged || !isSameCursor else { return }
    let cursor = frame.cursor ?? Position(row: size.height - 1, column: 0)
    cn_update(CInt(cursor.row), CInt(cursor.column), frame.showsCursor)
    send()
  }

  mutating func send() {
    if !isLost, !output.send() { isLost = true }
  }

  private func definePairs() {
    for (index, pair) in styles.pairs.enumerated() {
      cn_define_pair(CInt(index + 1), pair.foreground, pair.background)
    }
    let blank = styles.look(of: .blank)
    cn_define_blank(blank.attributes, blank.pair)
  }
}

import Assessing
import Cells
import Phrases
import PlanModel
import Selecting

/// Everything that the wall shows and remembers: one value, changed by `handle` alone.
package struct State: Sendable {
  package internal(set) var review: Review
  /// What the review's items count as, each judged once.
  var counts: CountMemo
  package let setting: Setting
  package internal(set) var language: Language
  package internal(set) var theme: String
  package internal(set) var size: Size
  var selection = Selection()
  var listing = Listing()
  package internal(set) var focus: Pane = .items
  var scrolls = Scrolls()
  var marks: Set<Item> = []
  /// The row where a range of marks began.
  var rangeStart: Int?
  var overlay: Overlay?
  /// What moved since the snapshot that the wall is held against; nil until it was asked for.
  var difference: Difference?
  package internal(set) var notice: Notice?
  /// Why nothing can be changed now; empty where it can.
  var readOnlyReason: String
  /// The selected item in full, kept while something shows it.
  var detail: WrappedDetail?
  /// Why the selected item stands as it does, kept while it is shown.
  var explanation: WrappedDetail?
  /// What `explanation` was made of.
  var explained: WhySubject?
  /// The trend of the selected item's indicator, as high as it is, kept while it is shown.
  var trend: Frame?

  /// What does not change while the wall hangs.
  package struct Setting: Sendable {
    package let actor: String
    package let today: Day
    package let glyphs: Glyphs
    /// All themes that can be switched to, in order.
    package let themes: [String]
    /// Why nothing can be changed when the wall is hung; empty where it can.
    package let readOnlyReason: String
    /// Whether a snapshot was named to tell what moved since.
    package let hasSince: Bool

    package init(
      actor: String, today: Day, glyphs: Glyphs, themes: [String], readOnlyReason: String = "",
      hasSince: Bool = false
    ) {
      self.hasSince = hasSince
      self.actor = actor
      self.today = today
      self.glyphs = glyphs
      self.themes = themes
      self.readOnlyReason = readOnlyReason
    }
  }

  /// Hangs `review` on a wall of `size`, at the last year that has goals and has begun.
  package init(
    review: Review, setting: Setting, language: Language, theme: String, size: Size,
    filter: String = ""
  ) {
    self.review = review
    counts = CountMemo(review)
    self.setting = setting
    readOnlyReason = setting.readOnlyReason
    self.language = language
    self.theme = theme
    self.size = size
    selection.horizon = State.firstHorizon(of: review)
    listing = Listing(selection, in: review, &counts)
    if !filter.isEmpty { apply(filter: filter) }
    settle()
  }

  private static func firstHorizon(of review: Review) -> Period? {
    let begun = review.horizons.filter { $0.isYear && $0.firstDay <= review.asOf }
    return begun.last { horizon in
      review.items(in: horizon).contains { $0.kind == .target }
    } ?? review.horizons.last
  }

  var layout: Layout {
    Layout(size: size, focus: focus, years: listing.years.count, view: selection.view)
  }

  /// The item that the cursor is on, or that the entry there is about; nil in an empty list and in
  /// the sources view.
  var selectedItem: Item? {
    switch selection.view {
    case .sources: nil
    case .history: selectedEntry.flatMap(review.item(of:))
    case .changes: selectedChange.flatMap { review.item(id: $0.id) }
    case .wall, .tasks, .board, .trend: listing.item(at: scrolls.items.selected)
    }
  }
}

/// How far each list is scrolled, and its selected row.
struct Scrolls: Equatable, Sendable {
  var years = Scroll()
  var sectors = Scroll()
  var items = Scroll()
  var sources = Scroll()
  var detail = Scroll()
}

/// A line of text about what just happened.
package struct Notice: Equatable, Sendable {
  /// What it tells of.
  package enum Kind: Sendable {
    /// Something that was asked for is on the disk.
    case done
    case remark
    case failure
  }

  package let text: String
  package let kind: Kind

  package var isFailure: Bool { kind == .failure }

  init(_ text: String, isFailure: Bool = false) {
    self.text = text
    kind = isFailure ? .failure : .remark
  }

  init(done text: String) { (self.text, kind) = (text, .done) }
}

/// Something that lies over the panes and takes the keys.
enum Overlay: Equatable, Sendable {
  /// The filter being typed, and the one before it for Esc.
  case filter(LineEditor, before: String)
  case form(Form)
  /// `s` was pressed: the next key picks the column.
  case sortMenu
  /// `y` was pressed: the next key picks what is copied.
  case copyMenu
  case help(HelpList)
  /// One item in full, where there is no pane for it.
  case detail(Scroll)
  case document(Document, Scroll)
  /// Why the selected item stands as it does.
  case why(Scroll)
}

import PlanModel

/// A row in an index of ids: the same for every table.
struct KeyEntry {
  fileprivate let start: Int32
  fileprivate let end: Int32
  /// The line that the row begins on.
  let line: Int32
  /// The row's place, or -1 for a row that was left out.
  fileprivate var row: Int32 = -1
  /// Whether the row was left out without a word, because a whole table is unreadable.
  fileprivate(set) var isSilent = false

  fileprivate init(start: Int32, end: Int32, line: Int32) {
    self.start = start
    self.end = end
    self.line = line
  }
}

/// The rows of a table by their ids: finds a row from the bytes of a cell, without a string.
///
/// Rows with faults are in it too, so that a reference to one is told from a wrong one.
struct KeyIndex<Row> {
  /// False where the table could not be read, so that nothing can be said of any id.
  let isComplete: Bool
  /// The table's bytes, which the entries lie in.
  private let bytes: [UInt8]
  private var entries: [KeyEntry] = []
  /// Open addressing: the entry's place and one, or 0 for a free slot. At most half are taken.
  private var slots: [Int32]

  /// An index of at most `capacity` rows.
  init(_ bytes: [UInt8] = [], capacity: Int = 0, isComplete: Bool = true) {
    self.bytes = bytes
    self.isComplete = isComplete
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    entries.reserveCapacity(capacity)
  }

  /// The row whose id is `key`.
  func find(_ key: Span<UInt8>) -> KeyEntry? {
    var slot = home(of: key)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if isSame(entry, key) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a row, unless its id is taken: then the earlier row is returned and stays.
  mutating func add(_ cell: CellRange, line: Int32) -> KeyEntry? {
    let bytes = bytes
    let key = bytes.span.extracting(cell.range)
    var slot = home(of: key)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if isSame(entry, key) { return entry }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append(KeyEntry(start: cell.start, end: cell.end, line: line))
    slots[slot] = Int32(entries.count)
    return nil
  }

  /// Says that the row added last is sound and stands at `index`.
  mutating func keepLast(at index: Index<Row>) {
    entries[entries.count - 1].row = index.row
  }

  /// Says that the row added last is left out without a word.
  mutating func silenceLast() {
    entries[entries.count - 1].isSilent = true
  }

  /// The place of the row, or nil for one that was left out for a fault of its own.
  func index(of entry: KeyEntry?) -> Index<Row>? {
    entry.flatMap { $0.row < 0 ? nil : Index(Int($0.row)) }
  }

  /// All ids in the order of their rows, for suggestions.
  var ids: some Sequence<String> {
    entries.lazy.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
  }

  private func isSame(_ entry: KeyEntry, _ key: Span<UInt8>) -> Bool {
    let range = Int(entry.start)..<Int(entry.end)
    return range.count == key.count && bytes.span.extracting(range).isSame(as: key)
  }

  private func home(of key: Span<UInt8>) -> Int {
    Int(truncatingIfNeeded: key.mixed) & (slots.count - 1)
  }
}

// Eight bytes at a time; the last eight may overlap those before.
extension Span<UInt8> {
  /// Bounds: callers pass a `place` that at least eight bytes stand from.
  private func word(at place: Int) -> UInt64 {
    unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self)
  }

  fileprivate func isSame(as other: Span<UInt8>) -> Bool {
    guard count >= 8 else {
      for place in indices where self[place] != other[place] { return false }
      return true
    }
    var place = 0
    while place + 8 <= count {
      if word(at: place) != other.word(at: place) { return false }
      place += 8
    }
    return word(at: count - 8) == other.word(at: count - 8)
  }

  /// A hash of the bytes, after FNV-1a but over words.
  fileprivate var mixed: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    if count < 8 {
      for place in indices { hash = (hash ^ UInt64(self[place])) &* 0x100_0000_01B3 }
    } else {
      var place = 0
      while place + 8 <= count {
        hash = (hash ^ word(at: place)) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        place += 8
      }
      hash = (hash ^ word(at: count - 8)) &* 0x9E37_79B9_7F4A_7C15
    }
    return hash ^ (hash >> 32)
  }
}

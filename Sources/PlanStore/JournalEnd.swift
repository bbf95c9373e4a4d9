import Glibc
import PlanModel

/// How a journal ends, and so how it is gone on with.
struct JournalEnd {
  /// For the columns that the file has; for those of today where it has none yet.
  let writer: JournalWriter
  /// How many bytes of the file count. Behind them is `torn`.
  let size: Int
  /// A last line that is not whole, as it was left in the midst of writing.
  private(set) var torn: [UInt8] = []
  /// What must stand before new lines: the header in a new file, the rest of a torn header, or
  /// the end of a line that lacks nothing else.
  private(set) var missing: [UInt8] = []

  fileprivate init(_ writer: JournalWriter, headerFrom start: Int, size: Int, lastLine: [UInt8]) {
    self.writer = writer
    let isTorn = !lastLine.isEmpty && lastLine.count < size && !writer.isWhole(lastLine)
    self.size = isTorn ? size - lastLine.count : size
    if size - start < writer.header.count {
      missing = Array(writer.header[(size - start)...])
    } else if isTorn {
      torn = lastLine
    } else if !lastLine.isEmpty {
      missing = [.lineFeed]
    }
  }
}

extension OpenFile {
  /// Throws where the file has the header of something else.
  func journalEnd() throws(StorageError) -> JournalEnd {
    let mark = Encodings.byteOrderMark
    let longest = JournalWriter.all.map(\.header.count).max() ?? 0
    let start = try read(from: 0, count: mark.count + longest)
    let markCount = start.starts(with: mark) ? mark.count : 0
    guard let writer = JournalWriter(begunBy: start[markCount...]) else {
      throw StorageError(path: path, attempt: .write, code: EILSEQ)
    }
    return JournalEnd(
      writer, headerFrom: markCount, size: try status().size, lastLine: try lastLine())
  }

  /// The bytes behind the last line end.
  private func lastLine() throws(StorageError) -> [UInt8] {
    var start = try status().size
    var line: [UInt8] = []
    while start > 0 {
      let count = min(start, 4096)
      let part = try read(from: start - count, count: count)
      if let end = part.lastIndex(of: .lineFeed) { return part[(end + 1)...] + line }
      line = part + line
      start -= count
    }
    return line
  }
}

extension JournalWriter {
  /// The writer whose header `start` begins with, or is the beginning of.
  fileprivate init?(begunBy start: ArraySlice<UInt8>) {
    let found = JournalWriter.all.first { writer in
      let header = writer.header.dropLast()
      let next = start.dropFirst(header.count).first
      let isWhole =
        start.starts(with: header) && (next == nil || next == .lineFeed || next == .carriageReturn)
      return isWhole || header.starts(with: start)
    }
    guard let found else { return nil }
    self = found
  }

  /// Whether a line lacks nothing but its end.
  fileprivate func isWhole(_ line: [UInt8]) -> Bool {
    let journal = JournalReader(TableFile(path: "", bytes: header + line), subjectsOf: nil)
    return journal.entries.count == 1
  }
}

import Glibc
import PlanModel

/// Lines that were torn when the machine or the program stopped in the midst of writing.
extension JournalFile {
  /// Where torn lines are kept.
  package var tornPath: String { path + ".torn" }

  /// The same as messages call it.
  var tornName: String { name + ".torn" }

  /// Whether a torn line was ever set aside, and is still there to be looked at.
  package var hasTornLines: Bool { AtomicFile.exists(tornPath, system: system) }

  /// Moves a last line that is not whole to `tornPath`. Stopped in between, it is in both files.
  func setTornLineAside(
    in file: borrowing OpenFile, _ writer: JournalWriter
  ) throws(StorageError) {
    let (tail, size) = (try file.lastLine(), try file.status().size)
    guard !tail.isEmpty, tail.count < size, !writer.isWhole(tail) else { return }
    let aside = try openOrCreate(tornPath)
    try aside.write(tail + [.lineFeed])
    try aside.sync()
    try syncFolder()
    try file.truncate(to: size - tail.count)
  }

  func syncFolder() throws(StorageError) {
    try OpenFile(AtomicFile.split(path).folder, for: .folder, system).sync()
  }
}

extension OpenFile {
  /// The writer for the columns that the file has; for those of today where it has none yet.
  func journalWriter() throws(StorageError) -> JournalWriter {
    let writers = JournalWriter.all
    let mark = Encodings.byteOrderMark
    let longest = writers.map(\.header.count).max() ?? 0
    var start = try read(from: 0, count: longest + mark.count)
    if start.starts(with: mark) { start.removeFirst(mark.count) }
    let found = writers.first { writer in
      let header = writer.header.dropLast()
      let rest = start.dropFirst(header.count)
      let isWhole =
        start.starts(with: header)
        && rest.first.map { $0 == .lineFeed || $0 == .carriageReturn } ?? true
      return isWhole || header.starts(with: start)
    }
    guard let found else { throw StorageError(path: path, attempt: .write, code: EILSEQ) }
    return found
  }

  /// What must stand before new lines: the header in a new file, the rest of a torn header, or
  /// the end of a line that lacks nothing else.
  func missingStart(for writer: JournalWriter) throws(StorageError) -> [UInt8] {
    let header = writer.header
    let size = try status().size
    if size < header.count { return Array(header[size...]) }
    let tail = try lastLine()
    return tail.isEmpty || !writer.isWhole(tail) && tail.count < size ? [] : [.lineFeed]
  }

  /// The bytes behind the last line end.
  fileprivate func lastLine() throws(StorageError) -> [UInt8] {
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
  /// Whether a line lacks nothing but its end.
  fileprivate func isWhole(_ line: [UInt8]) -> Bool {
    let journal = JournalReader(TableFile(path: "", bytes: header + line), subjectsOf: nil)
    return journal.entries.count == 1
  }
}

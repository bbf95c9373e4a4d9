import PlanModel

/// Lines that were torn when the machine or the program stopped in the midst of writing.
extension JournalFile {
  /// Where torn lines are kept.
  package var tornPath: String { path + ".torn" }

  /// The same as messages call it.
  var tornName: String { name + ".torn" }

  /// Whether a torn line was ever set aside, and is still there to be looked at.
  package var hasTornLines: Bool { AtomicFile.exists(tornPath, system: system) }

  /// Keeps a torn line at `tornPath`, for good.
  func setAside(_ torn: [UInt8]) throws(StorageError) {
    let aside = try openOrCreate(tornPath)
    try aside.write(torn + [.lineFeed])
    try aside.sync()
    try syncFolder()
  }

  func syncFolder() throws(StorageError) {
    try OpenFile(AtomicFile.split(path).folder, for: .folder, system).sync()
  }
}

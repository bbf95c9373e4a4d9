import PlanModel
import PlanStore

/// Prints how `body` compares with the plain work that it cannot do without: medians of
/// interleaved runs, so that a busy machine slows both.
func compare(_ name: String, _ body: () -> Int, with plain: () -> Int) {
  let clock = ContinuousClock()
  var times: (body: [Duration], plain: [Duration], sum: Int) = ([], [], 0)
  for _ in 0..<200 {
    times.body.append(clock.measure { times.sum &+= body() })
    times.plain.append(clock.measure { times.sum &+= plain() })
  }
  let (first, second) = (times.body.sorted()[100], times.plain.sorted()[100])
  print("\(name): \(first), which is \(first / second) times \(second); sum \(times.sum)")
}

/// The sum of all bytes: what reading cannot be faster than.
func sum(_ bytes: [UInt8]) -> Int { bytes.reduce(0) { $0 &+ Int($1) } }

let files = PlanFiles.bundled

compare("read the bundled plan") {
  PlanReader(files, describedBy: Descriptor(files.descriptor)).plan.outcomes.count
} with: {
  files.tables.files.reduce(0) { $0 &+ sum($1.bytes) }
}
compare("read its descriptor") {
  Descriptor(files.descriptor).paths.count
} with: {
  sum(files.descriptor.bytes)
}

let recording = RecordingBench(files)
let work = recording.record()
print("one figure recorded: \(work.judged) of \(work.items) items judged again")
compare("record one figure") {
  recording.record().judged
} with: {
  recording.startAnew()
}

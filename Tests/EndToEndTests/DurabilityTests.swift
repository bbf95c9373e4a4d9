import Foundation
import TestSupport
import Testing

@Suite("What was said to be done", .serialized)
struct DurabilityTests {
  /// More of them with `GUATU_KILLS=2000 swift test`.
  private static let kills =
    ProcessInfo.processInfo.environment["GUATU_KILLS"].flatMap { Int($0) } ?? 40

  /// A writer that notes what it was told is done.
  private static let writer = """
    i=0; while :; do i=$((i+1))
      guatu note 2023-gdp "k$1-$i" >/dev/null && echo "k$1-$i" >>told
    done
    """

  @Test("is still there after the program was killed at any moment")
  func killed() throws {
    let scratch = try Scratch()
    try scratch.home.write(Self.writer, to: "writer")
    for round in 1...Self.kills {
      // 10 to 299 ms, another number each time.
      let pause = Double(10 + round * 37 % 290) / 1000
      let line = "setsid sh writer \(round) & sleep \(pause); kill -9 -$!; wait $! 2>/dev/null"
      _ = try scratch.shell(line)
    }
    let told = (scratch.home.text("told") ?? "").split(separator: "\n").map(String.init)
    let journal = try scratch.shell("guatu log --json | jq -r .text")
    #expect(journal.code == 0)
    let kept = Set(journal.lines)
    #expect(told.filter { !kept.contains($0) } == [])
    #expect(told.count > Self.kills / 4)
    #expect(try scratch.shell("guatu check").code == 0)
    print("\(Self.kills) kills, \(told.count) notes said to be written, none of them lost")
  }

  /// Whether this machine lets its user mount a small disk.
  private static let canMount =
    (try? Scratch().shell("unshare -rm mount -t tmpfs tmpfs /mnt").code) == 0

  @Test("is still there when the disk is full", .enabled(if: canMount))
  func fullDisk() throws {
    let scratch = try Scratch()
    let lines = """
      mkdir data; cat > fill <<'END'
      mount -t tmpfs -o size=16k tmpfs data
      i=0; while guatu note 2023-gdp "n$i" 2>refused; do i=$((i+1)); done
      cat refused; echo "$i said, $(guatu log --json | jq -r .text | grep -c '^n[0-9]') kept"
      guatu check >/dev/null && echo sound
      END
      unshare -rm sh fill | tail -n 4
      """
    let finished = try scratch.shell(lines)
    let counts = finished.output.matches(of: /(\d+) said, (\d+) kept/).first
    #expect(counts.map { $0.1 == $0.2 && $0.1 != "0" } == true, "\(finished.output)")
    #expect(finished.output.contains("no space left on the disk"), "\(finished.output)")
    #expect(finished.lines.last == "sound")
  }

  @Test("by a clock that runs backwards is in force, and can be taken back")
  func clock() throws {
    let scratch = try Scratch()
    let task = "2023-private-investment-policies"
    func at(_ moment: Int, _ words: String) throws -> Finished {
      try scratch.shell("guatu \(words)", setting: ["SOURCE_DATE_EPOCH": String(moment)])
    }
    let noon = try #require(Int(Scratch.clock))
    _ = try at(noon, "done \(task) --evidence seen")
    #expect(try at(noon - 3600, "reopen \(task)").code == 0)
    #expect(
      try at(noon, "show \(task) --json | jq -r .status").lines == ["reopened"])
    #expect(try at(noon - 7200, "undo").code == 0)
    #expect(try at(noon, "show \(task) --json | jq -r .status").lines == ["closed"])
    #expect(try at(noon - 7200, "check").output.contains("later than now"))
  }

  @Test("by several people at the same moment is all there")
  func writers() throws {
    let scratch = try Scratch()
    let line = """
      for w in 1 2 3 4; do
        (for i in 1 2 3 4 5 6 7 8; do guatu note 2023-gdp "w$w-$i" --actor "w$w" || echo lost; done) &
      done; wait
      """
    let finished = try scratch.shell(line)
    #expect(!finished.lines.contains("lost"), "\(finished.errors)")
    #expect(scratch.journal.count == 32)
    #expect(try scratch.shell("guatu check").code == 0)
  }

  /// A plan in `first`, and its clone `second`.
  private static let clones = """
    set -e; export GIT_CONFIG_GLOBAL=/dev/null
    export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b
    guatu init first --from zhenjiang >/dev/null
    cd first; git init -q -b main; git add -A; git commit -qm plan; cd ..
    git clone -q first second
    """

  /// What was changed in each of them, taken together in `second`.
  private static let merge = """
    for clone in first second; do (cd $clone; git commit -qam change); done
    cd second; git pull -q --no-rebase --no-edit ../first main >/dev/null; git status --short; cd ..
    """

  @Test("on two machines merges line by line in git")
  func git() throws {
    let scratch = try Scratch()
    let lines = """
      \(Self.clones)
      guatu done 2023-private-investment-policies --plan first --actor li >/dev/null
      guatu note 2023-gdp seen --plan second --actor wang >/dev/null
      \(Self.merge)
      guatu check second >/dev/null
      guatu log --plan second --json | jq -r 'select(.actor == "li" or .actor == "wang") | .actor'
      """
    let merged = try scratch.shell(lines)
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(Set(merged.lines) == ["li", "wang"])
  }

  @Test("differently on two machines is a conflict that a person decides")
  func conflict() throws {
    let scratch = try Scratch()
    let task = "2023-private-investment-policies"
    let lines = """
      \(Self.clones)
      guatu done \(task) --on 2023-12-01 --evidence seen --plan first --actor li >/dev/null
      guatu done \(task) --on 2023-12-09 --plan second --actor wang >/dev/null
      \(Self.merge)
      guatu check --plan second
      """
    let merged = try scratch.shell(lines)
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(merged.output.contains("contradicts 'li: closed out 2023-12-01'"), "\(merged.output)")
    let id = "guatu log --plan second --json | jq -r 'select(.contradicts != []) | .id'"
    #expect(try scratch.shell(id).lines.count == 2)
    let wrong = "$(guatu log --plan second --json | jq -r 'select(.actor == \"wang\") | .id')"
    let decided = try scratch.shell("guatu undo \(wrong) --plan second --actor zhao")
    #expect(decided.code == 0, "\(decided.errors)")
    #expect(try scratch.shell(id).lines.isEmpty)
    #expect(
      try scratch.shell("guatu show \(task) --plan second --json | jq -r .status").lines == [
        "closed"
      ])
  }
}

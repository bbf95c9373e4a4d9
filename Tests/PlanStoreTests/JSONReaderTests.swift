import Foundation
import PlanModel
import Testing

@testable import PlanStore

@Suite("The JSON reader")
struct JSONReaderTests {
  /// The value in one line, or the fault and its byte.
  private func reading(_ text: String) -> String {
    do {
      return write(try JSONReader.read(Array(text.utf8)))
    } catch {
      return "\(error.fault) at \(error.place)"
    }
  }

  private func write(_ value: JSONValue) -> String {
    switch value.content {
    case .null: "null"
    case .truth(let truth): String(truth)
    case .number(let number): number
    case .string(let string): "'\(string)'"
    case .array(let values): "[" + values.map(write).joined(separator: " ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key):\(write($0.value))" }.joined(separator: " ") + "}"
    }
  }

  @Test(
    "reads every kind of value",
    arguments: [
      ("null", "null"), (" true\r\n\t", "true"), ("-0.50e+3", "-0.50e+3"), ("[]", "[]"),
      ("{\"a\": [1, {\"b\":false}], \"\": \"\"}", "{a:[1 {b:false}] :''}"),
      (#""\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00é挂""#, "'\"\\/\u{8}\u{C}\n\r\tA😀é挂'"),
      ("\u{FEFF}1", "1"),
    ])
  func sound(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

  @Test(
    "says at which byte a text breaks off",
    arguments: [
      ("", "valueExpected at 0"), ("[1,]", "valueExpected at 3"), ("[1 2]", "commaExpected at 3"),
      ("{\"a\" 1}", "colonExpected at 5"), ("{a: 1}", "keyExpected at 1"),
      ("{\"a\": 1,}", "keyExpected at 8"), ("[", "valueExpected at 1"),
      ("[1", "commaExpected at 2"),
      ("1 1", "endExpected at 2"), ("nul", "valueExpected at 0"), ("01", "badNumber at 0"),
      ("-", "valueExpected at 0"), ("1.", "badNumber at 0"), ("1e", "badNumber at 0"),
      (".5", "valueExpected at 0"), ("+1", "valueExpected at 0"), ("\"a", "openString at 0"),
      ("\"a\nb\"", "controlCharacter at 2"), (#""\x""#, "badEscape at 1"),
      (#""\u12G4""#, "badEscape at 1"), (#""\uD800""#, "badEscape at 1"),
      (#""\uDC00""#, "badEscape at 1"), (#"{"a": 1, "a": 2}"#, "duplicateKey at 9"),
      (String(repeating: "[", count: 65), "tooDeep at 64"),
    ])
  func broken(_ text: String, _ expected: String) { #expect(reading(text) == expected) }

  @Test("takes no bytes that are not UTF-8")
  func notUTF8() {
    #expect(throws: JSONReader.Problem.self) { try JSONReader.read([0x22, 0xFF, 0x22]) }
  }

  @Test("never fails on a text cut short, and agrees with Foundation on it")
  func everyCut() {
    let bytes = PlanFiles.bundled.descriptor.bytes
    for end in stride(from: 0, through: bytes.count, by: 7) {
      let part = Array(bytes[..<end])
      let isSound = (try? JSONReader.read(part)) != nil
      #expect(isSound == ((try? JSONSerialization.jsonObject(with: Data(part))) != nil))
    }
  }
}

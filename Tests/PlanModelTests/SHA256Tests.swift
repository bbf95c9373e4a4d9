import Testing

@testable import PlanModel

/// The vectors of FIPS 180-4's example documents, and lengths around the end of a block.
@Suite("SHA-256")
struct SHA256Tests {
  @Test(
    "gives the published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1_000_000),
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
      ),
    ])
  func vectors(_ text: String, _ digest: String) {
    var hash = SHA256()
    hash.update(text.utf8)
    #expect(hash.finish() == digest)
  }

  @Test("does not mind how the bytes are cut", arguments: [55, 56, 63, 64, 65, 119, 120, 128])
  func pieces(_ length: Int) {
    let bytes = (0..<length).map { UInt8($0) }
    var (whole, cut) = (SHA256(), SHA256())
    whole.update(bytes)
    cut.update(bytes[..<(length / 3)])
    cut.update(bytes[(length / 3)...])
    #expect(whole.finish() == cut.finish())
  }
}

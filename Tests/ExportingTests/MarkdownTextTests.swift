import Testing

@testable import Exporting

@Suite("Text in Markdown")
struct MarkdownTextTests {
  @Test(
    "stays text",
    arguments: [
      ("规上工业增加值增速", "规上工业增加值增速"), ("a|b", #"a\|b"#), ("`x`", #"\`x\`"#),
      ("<script>alert(1)</script>", #"\<script\>alert(1)\</script\>"#),
      ("[x](http://a.b)", #"\[x\](http\://a.b)"#), ("www.a.b", #"www\.a.b"#),
      ("![x](y)", #"!\[x\](y)"#), ("*b* _i_ ~s~", #"\*b\* \_i\_ \~s\~"#),
      ("&lt;", #"\&lt;"#), ("# x", "\\# x"),
      ("a\nb", "a b"), ("\u{1B}]0;x\u{7}", #"‹U+001B›\]0;x‹U+0007›"#), ("", ""),
      ("a\\|", #"a\\\|"#),
      ("$x$", #"\$x\$"#), ("a: b", "a: b"),
    ])
  func escapes(_ text: String, _ written: String) { #expect(text.inMarkdown == written) }

  @Test(
    "begins no list at the start of a block",
    arguments: [
      ("- x", #"\- x"#), ("+ x", #"\+ x"#), ("1. x", #"1\. x"#), ("2) x", #"2\) x"#),
      ("2.5 km", "2.5 km"), ("12", "12"), ("=", #"\="#), ("3.", #"3\."#), ("", ""),
    ])
  func blocks(_ text: String, _ written: String) {
    #expect(text.atStartOfMarkdownBlock == written)
  }
}

"""Opens an exported page in Chromium, as readers do, and prints what was looked at.

Usage: python3 page-check.py PAGE.html OUTPUT

At three widths, light and dark: nothing is wider than the screen, every text has a contrast of
4.5 to 1 (WCAG 2.2, 1.4.3), nothing is asked of the network, nothing fails. Where scripts run, a
click on a heading sorts; where they do not, all is there. On paper, every item is printed. The
pictures are left in OUTPUT.
"""

import pathlib
import subprocess
import sys
import unicodedata

from playwright.sync_api import sync_playwright

page_path, output = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
output.mkdir(exist_ok=True)
WIDTHS = {"phone": 390, "desk": 1100, "projector": 1920}

CONTRAST = """
() => {
  const parse = (text) => { const m = text.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m; };
  const linear = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (e) => {
    for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0) return c; }
    return [255, 255, 255, 1];
  };
  const poor = []; let count = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || e.closest("script,style,title,svg") || !e.offsetParent) continue;
    const [a, b] = [light(parse(getComputedStyle(e).color)), light(ground(e))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    count += 1;
    if (ratio < 4.5) poor.push(ratio.toFixed(2) + " " + e.className + " " + walker.currentNode.data.slice(0, 20));
  }
  return [count, poor];
}
"""


def look(browser, width, scheme):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    asked, failed = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(page_path.as_uri())
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width, f"{wide} columns wide on a screen of {width}"
    assert asked == [page_path.as_uri()] and not failed, (asked, failed)
    count, poor = page.evaluate(CONTRAST)
    assert not poor, poor[:5]
    return page, count


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    texts = 0
    for name, width in WIDTHS.items():
        for scheme in ("light", "dark"):
            page, count = look(browser, width, scheme)
            texts += count
            page.screenshot(path=output / f"{name}-{scheme}.png")
            heads = page.locator("thead th[data-sorts] button")
            if width > 1000 and heads.count() > 0:
                heads.first.click()
                names = page.locator("table.figures").first.locator("tbody tr th").all_inner_texts()
                order = "(names) => names.every((n, i) => !i || names[i - 1].localeCompare(n) <= 0)"
                assert page.evaluate(order, names), names
            page.close()
    plain = browser.new_context(java_script_enabled=False).new_page()
    plain.goto(page_path.as_uri())
    items = plain.locator("[id^='i-']").count()
    plain.pdf(path=output / "paper.pdf", format="A4")
    printed = subprocess.run(
        ["pdftotext", str(output / "paper.pdf"), "-"], capture_output=True, check=True).stdout.decode()
    # A font may give a character as the radical that looks the same.
    heading, words = (
        "".join(unicodedata.normalize("NFKC", text).split())
        for text in (plain.locator("h1").inner_text(), printed))
    assert heading in words, "the heading is not on paper"
    pages = printed.count("\f")
    browser.close()
print(f"{len(WIDTHS)} widths, 2 schemes, {texts} texts with contrast, {items} items, {pages} pages on paper")

"""Reads an exported page as a browser would, strictly, and prints what stands in it."""
import re
import sys

import html5lib

text = open(sys.argv[1], encoding="utf-8").read()
page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
elements = [e for e in page.iter() if isinstance(e.tag, str)]
names = [e.tag.rsplit("}", 1)[-1] for e in elements]
ids = [e.get("id") for e in elements if e.get("id")]
assert len(ids) == len(set(ids)), "an id stands twice"
for element in elements:
    for name, value in element.attrib.items():
        name = name if isinstance(name, str) else name[-1]
        assert not name.startswith("on"), "a handler: " + name
        if name == "href":
            assert value[0] == "#" and value[1:] in ids, "a link leads nowhere: " + value
        assert name not in ("src", "srcset", "action"), "something is fetched: " + name
assert names.count("script") == 1 and names.count("h1") == 1 and "link" not in names
assert page.find(".").get("lang") in ("en", "zh-Hans")
assert all(e.get("scope") in ("col", "row") for e in elements if e.tag == "th")
assert all(e.find("{*}title") is not None for e in elements if e.tag.endswith("svg"))
levels = [int(n[1]) for n in names if re.fullmatch("h[1-6]", n)]
assert all(b - a <= 1 for a, b in zip(levels, levels[1:])), "a level of headings is left out"
print(sum(1 for i in ids if i.startswith("i-")), "items")

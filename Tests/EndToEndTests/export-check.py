"""Holds a CSV export against the JSON export of the same items.

Usage: python3 export-check.py ITEMS.csv ITEMS.json

Exits with 1 at the first difference. Where pandas is installed, it must read the same table.
"""

import csv
import json
import sys
import unicodedata

# What a spreadsheet would take for the beginning of a formula.
FORMULA = "=+-@\t\r\n＝＋－＠"


def without_guard(cell):
    """The cell without the apostrophe that keeps a spreadsheet from running it."""
    rest = cell.lstrip(" '")
    is_guarded = cell.startswith("'") and len(rest) > 1 and rest[0] in FORMULA
    return cell[1:] if is_guarded else cell


def visible(text):
    """The text as it is shown to people: what could act on a terminal is spelled out."""

    def show(character):
        if character in "\t\r":
            return " "
        if character == "\n":
            return character
        if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Co", "Cn"):
            return "‹U+%04X›" % ord(character)
        return character

    return "".join(map(show, text))


def cell_of(value):
    return " ".join(value) if isinstance(value, list) else value or ""


def main(table_path, items_path):
    with open(table_path, encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    with open(items_path, encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    assert len(rows) == len(items), (len(rows), len(items))
    for row, item in zip(rows, items):
        assert item.pop("schema") == "guatu/1"
        assert list(item) == head, set(item) ^ set(head)
        for name, cell, value in zip(head, row, item.values(), strict=True):
            assert without_guard(cell) == visible(cell_of(value)), (item["id"], name, cell, value)
    readers = ["csv"]
    try:
        import pandas
    except ImportError:
        pass
    else:
        frame = pandas.read_csv(table_path, dtype=str, keep_default_na=False)
        assert list(frame.columns) == head and frame.values.tolist() == rows
        readers.append("pandas")
    print(len(rows), "items of", len(head), "facts are the same in", " and ".join(readers))


main(*sys.argv[1:])

"""Reads exports by programs of others, and holds every figure against the JSON export.

Usage: python3 formats-check.py FOLDER, with items.json, wide.csv, sdmx.csv, sdg/ and badge.json in it.
Prints what was read and how many figures are the same.
"""

import json
import pathlib
import sys

import pandas
import yaml
from pysdmx.io.csv.sdmx20 import reader

folder = pathlib.Path(sys.argv[1])
items = [json.loads(line) for line in (folder / "items.json").read_text("utf-8").splitlines()]
figures = [item for item in items if item["kind"] != "task"]


def wide():
    table = pandas.read_csv(folder / "wide.csv", dtype=str, keep_default_na=False)
    left = {}
    for _, row in table.iterrows():
        for name in table.columns[5:]:
            if row[name]:
                left.setdefault((row["indicator"], row["region"], *name.split(" ")), []).append(row[name])
    count = 0
    for item in figures:
        goal = item["target"] or "..".join(filter(None, (item["low"], item["high"])))
        for kind, value in (("target", goal), ("outcome", item["outcome"])):
            if value:
                left[item["indicator"], item["region"], item["period"], kind].remove(value)
                count += 1
    assert not any(left.values()), "figures of no item"
    return count


def sdmx():
    (dataset,) = reader.read((folder / "sdmx.csv").read_text("utf-8"))
    assert dataset.structure == "Dataflow=GUATU:PROGRESS(1.0)", dataset.structure
    data = dataset.data
    keys = ["FREQ", "REF_AREA", "INDICATOR", "ITEM", "MEASURE", "TIME_PERIOD"]
    assert not data.duplicated(keys).any(), "two observations of one key"
    # pysdmx reads numbers as binary floats.
    read = {(row.ITEM, row.MEASURE): float(row.OBS_VALUE) for row in data.itertuples()}
    wanted = {}
    for item in figures:
        for measure, fact in (("TARGET", "target"), ("TARGET_LOW", "low"), ("TARGET_HIGH", "high"), ("OUTCOME", "outcome")):
            if item[fact]:
                wanted[item["id"], measure] = float(item[fact])
    assert read == wanted, sorted(set(read.items()) ^ set(wanted.items()))[:5]
    return len(read)


def sdg():
    count = 0
    values = {(i["indicator"], i["period"], kind, i[kind]) for i in figures for kind in ("target", "outcome")}
    for path in sorted((folder / "sdg" / "data").glob("indicator_*.csv")):
        name = path.stem.removeprefix("indicator_")
        table = pandas.read_csv(path, dtype=str, keep_default_na=False)
        assert list(table.columns) == ["Year", "Series", "Region", "Units", "Value"]
        page = yaml.safe_load((folder / "sdg" / "meta" / (name + ".yml")).read_text("utf-8"))
        assert page["indicator_number"] == name and page["indicator_name"] and page["reporting_status"] == "complete"
        for row in table.itertuples():
            assert (name, row.Year, row.Series, row.Value) in values, row
            count += 1
    return count


def badge():
    badge = json.loads((folder / "badge.json").read_text("utf-8"))
    assert badge["schemaVersion"] == 1 and badge["label"] and badge["message"]
    return 1


print(*(f"{name.__name__}: {name()}" for name in (wide, sdmx, sdg, badge)), sep="\n")

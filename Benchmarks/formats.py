"""Renders one plan in every format and encoding, reads each, and prints a table in Markdown.

    formats.py PROGRAM [TEXT] [--work FOLDER] [--keep FOLDER] [--copies 40]

For each: whether outline, sentences and units are those of the text file, the character error of what was read
against what was read of the text file, and the speed of reading (processor time, several copies of the plan in one document, less the
time of an empty start). PDF, .doc and .rtf are made with LibreOffice where it is installed. --keep copies the documents.
"""

import argparse
import html
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def archive(path, entries):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in entries:
            # A fixed date: the same text gives the same bytes.
            file.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def lines_of(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def is_row(line):
    return line.count("|") >= 2 or line.count(" | ") >= 1


def write_docx(path, text):
    body, rows = [], []

    def run(words):
        return f'<w:r><w:t xml:space="preserve">{html.escape(words, quote=False)}</w:t></w:r>'

    def close():
        if rows:
            grid = "".join("<w:tr>" + "".join(f"<w:tc><w:tcPr><w:tcW w:w='2000' w:type='dxa'/></w:tcPr><w:p>{run(cell)}</w:p></w:tc>" for cell in row) + "</w:tr>" for row in rows)
            borders = "".join(f"<w:{side} w:val='single' w:sz='4'/>" for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
            body.append(f"<w:tbl><w:tblPr><w:tblW w:w='0' w:type='auto'/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>{grid}</w:tbl>")
            rows.clear()

    for line in lines_of(text):
        if is_row(line):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        close()
        body.append(f'<w:p><w:pPr><w:ind w:firstLine="640"/><w:jc w:val="both"/></w:pPr>{run(line)}</w:p>')
    close()
    page = ('<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" '
            'w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>')
    styles = ('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC" '
              'w:hAnsi="Noto Serif CJK SC"/><w:sz w:val="32"/></w:rPr></w:rPrDefault></w:docDefaults>')
    package = "http://schemas.openxmlformats.org/package/2006"
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    archive(path, [
        ("[Content_Types].xml", f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
         f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
         f'ContentType="{office}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{office}.styles+xml"/></Types>'),
        ("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relation}/officeDocument" '
         'Target="word/document.xml"/></Relationships>'),
        ("word/_rels/document.xml.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
         f'Type="{relation}/styles" Target="styles.xml"/></Relationships>'),
        ("word/document.xml", f"<w:document {WORD}><w:body>{''.join(body)}{page}</w:body></w:document>"),
        ("word/styles.xml", f"<w:styles {WORD}>{styles}</w:styles>")])


def width(character):
    return 0.5 if ord(character) < 0x80 else 1.0


def set_lines(text, letters=28):
    """Printed lines as a word processor breaks them: (column in letters, text), two letters of indent."""
    for line in lines_of(text):
        if is_row(line):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            step = letters / max(len(cells), 1)
            wrapped = [wrap(cell, step - 1) for cell in cells]
            for row in range(max(len(cell) for cell in wrapped)):
                yield [(step * place, cell[row]) for place, cell in enumerate(wrapped) if row < len(cell) and cell[row]]
            continue
        for number, part in enumerate(wrap(line, letters, 2)):
            yield [(0 if number else 2, part)]


def wrap(words, letters, indent=0):
    lines, current, used = [], "", indent
    for character in words:
        # What may not begin a line hangs.
        if used + width(character) > letters and character not in "，。；：、”）》,.;:)":
            lines.append(current)
            current, used = "", 0
        current += character
        used += width(character)
    return lines + [current]


def write_ofd(path, text):
    size, left, top, leading, rows = 5.6, 28.0, 37.0, 10.2, 22
    printed = list(set_lines(text))
    pages = [printed[start:start + rows] for start in range(0, len(printed), rows)]
    space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    entries = [
        ("OFD.xml", f'<ofd:OFD {space} Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
        ("Doc_0/Document.xml", f"<ofd:Document {space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
         + "".join(f'<ofd:Page ID="{n + 100}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(len(pages))) + "</ofd:Pages></ofd:Document>")]
    for number, page in enumerate(pages):
        objects = []
        for row, pieces in enumerate(page + [[(12.5, f"— {number + 1} —")]]):
            y = top + leading * row if row < len(page) else 275.0
            for column, words in pieces:
                steps = " ".join(f"{width(character) * size:g}" for character in words[:-1])
                objects.append(
                    f'<ofd:TextObject ID="{len(objects) + 1}" Boundary="{left + column * size:g} {y:g} {sum(map(width, words)) * size:g} {size:g}" Font="1" Size="{size:g}">'
                    f'<ofd:TextCode X="0" Y="{size * 0.88:g}" DeltaX="{steps}">{html.escape(words, quote=False)}</ofd:TextCode></ofd:TextObject>')
        entries.append((f"Doc_0/Pages/Page_{number}/Content.xml", f'<ofd:Page {space}><ofd:Content><ofd:Layer ID="1">{"".join(objects)}</ofd:Layer></ofd:Content></ofd:Page>'))
    archive(path, entries)


def page_of(text, charset="utf-8"):
    parts, rows = [], []

    def close():
        if rows:
            parts.append("<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(cell.strip())}</td>" for cell in row.strip("|").split("|")) + "</tr>" for row in rows) + "</table>")
            rows.clear()

    for line in lines_of(text):
        if is_row(line):
            rows.append(line)
            continue
        close()
        parts.append(f"<p>\u3000\u3000{html.escape(line, quote=False)}</p>\n")
    close()
    return (f'<!DOCTYPE html><html><head><meta charset="{charset}"></head><body><div class="nav"><a href="/">首頁</a><a href="/zwgk">政務公開</a></div>'
            f'<div class="content">{"".join(parts)}</div><div class="footer"><p>主辦：甲市人民政府辦公室</p></div></body></html>')


def office(source, kind, folder):
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run([OFFICE, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind, "--outdir", folder, source],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=300)


def write_all(text, folder, stem):
    path = lambda name: os.path.join(folder, f"{stem}.{name}")
    put = lambda name, content: open(path(name), "wb").write(content)
    put("txt", text.encode())
    put("utf16le-bom.txt", b"\xff\xfe" + text.encode("utf-16-le"))
    put("utf16be-bom.txt", b"\xfe\xff" + text.encode("utf-16-be"))
    put("utf16le.txt", text.encode("utf-16-le"))
    put("utf16be.txt", text.encode("utf-16-be"))
    put("utf8-bom.txt", b"\xef\xbb\xbf" + text.encode())
    put("gb18030.txt", text.encode("gb18030"))
    try:
        put("big5.txt", text.encode("big5hkscs"))
    except UnicodeEncodeError:
        pass  # A text in simplified script.
    put("html", page_of(text).encode())
    put("gb.html", page_of(text, "gb2312").encode("gb18030"))
    write_docx(path("docx"), text)
    write_ofd(path("ofd"), text)
    if OFFICE:
        for kind in ("pdf", "doc", "rtf"):
            office(path("docx"), kind, folder)
    order = ["txt", "html", "gb.html", "docx", "ofd", "pdf", "doc", "rtf", "utf8-bom.txt", "utf16le-bom.txt", "utf16be-bom.txt",
             "utf16le.txt", "utf16be.txt", "gb18030.txt", "big5.txt"]
    return [(name, path(name)) for name in order if os.path.exists(path(name))]


def read(program, path):
    """What was read, and processor seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, "outline", path, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode != 0:
        return None, seconds, done.stderr.decode("utf-8", "replace").strip()
    return json.loads(done.stdout), seconds, ""


def outline(plan):
    tasks = [(task.get("number"), task["title"], task.get("part"), task.get("section"), task.get("responsible"),
              [sentence["text"] for sentence in task["sentences"]]) for task in plan["tasks"]]
    return tasks, [sentence["text"] for sentence in plan["otherSentences"]]


def words(plan):
    tasks, others = outline(plan)
    return "\n".join(sorted(others) + [line for task in tasks for line in [task[1], *task[5]]])


def distance(left, right):
    """Characters to change (Levenshtein), after what both begin and end with."""
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    left, right = left[start:], right[start:]
    while left and right and left[-1] == right[-1]:
        left, right = left[:-1], right[:-1]
    row = list(range(len(right) + 1))
    for number, one in enumerate(left, 1):
        last, row[0] = row[0], number
        for place, other in enumerate(right, 1):
            last, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, last + (one != other))
    return row[-1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("text", nargs="?", default=os.path.join(os.path.dirname(HERE), "plans", "huangshi.txt"))
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "duizhao-formats"))
    parser.add_argument("--keep")
    parser.add_argument("--copies", type=int, default=40)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    text = open(options.text, encoding="utf-8").read()
    stem = os.path.splitext(os.path.basename(options.text))[0]
    files = write_all(text, options.work, stem)
    large = dict(write_all(text * options.copies, options.work, "large"))
    wanted, _, error = read(options.program, files[0][1])
    if wanted is None:
        sys.exit(error)
    print("| format | outline of the text | character error | MB/s | encoding | findings |\n|---|---|---|---|---|---|")
    differing = 0
    for name, path in files:
        plan, start, error = read(options.program, path)
        if plan is None:
            differing += 1
            print(f"| {name} | **refused** | | | | {error} |")
            continue
        same = outline(plan) == outline(wanted)
        differing += not same
        share = distance(words(plan), words(wanted)) / max(len(words(wanted)), 1)
        _, seconds, _ = read(options.program, large[name])
        # Megabytes of text in UTF-8, so that formats can be compared.
        speed = len(text.encode()) * (options.copies - 1) / max(seconds - start, 1e-3) / 1e6
        guesses = [finding["message"] for finding in plan["findings"] if finding["kind"] in ("encodingGuessed", "unreadable", "undecodable")]
        said = "; ".join(str(message.get("en", message) if isinstance(message, dict) else message) for message in guesses)
        print(f"| {name} | {'yes' if same else '**no**'} | {share:.4f} | {speed:.1f} | {plan['plan']['source']['encoding']} | {said} |", flush=True)
    if options.keep:
        for name, path in files:
            if name in ("docx", "pdf", "ofd", "html"):
                shutil.copy(path, options.keep)
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()

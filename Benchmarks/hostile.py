"""Gives the program files that are broken or made to harm, and prints what it did as a table in Markdown.

    hostile.py PROGRAM [--work FOLDER] [--only WORD] [--large]

Each file is made here, from nothing. A run passes that ends by itself in time with status 0, 1 or 2, keeps below the
limit of memory (20 times the file for text, 512 MB for anything else; no less than 64 MB for a small file), says one
line when it refuses, and shows nothing of a file that it was not given. --large adds 200 MB of text.
Exit status 1 where one fails.
"""

import argparse
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib

SECRET = "SECRETOFANOTHERFILE"
SENTENCE = "一、主要任务\n（一）推进政府职能转变。深化行政审批制度改革，认真履行职责。（责任单位：县司法局）\n"
TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def archive(entries, compression=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as file:
        for name, content in entries:
            file.writestr(name, content)
    return buffer.getvalue()


def docx(body, prologue=""):
    document = f"{prologue}<w:document {WORD}><w:body>{body}</w:body></w:document>"
    return archive([("[Content_Types].xml", TYPES), ("word/document.xml", document)])


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def ofd(page, prologue=""):
    return archive([
        ("OFD.xml", "<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>"),
        ("Doc_0/Document.xml", "<Document><CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>"
         "</CommonData><Pages><Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></Pages></Document>"),
        ("Doc_0/Pages/Page_0/Content.xml", f"{prologue}<Page><Content><Layer>{page}</Layer></Content></Page>")])


def text_object(text, y, x=20, size=5):
    return (f"<TextObject Boundary='{x} {y} 170 6' Size='{size}'><TextCode X='0' Y='{size}' "
            f"DeltaX='g {len(text) - 1} {size}'>{text}</TextCode></TextObject>")


def printed_tables(rows, heads, cells, gap=1.5):
    """Tables of tasks one below the other in print, each of a head and as many printed rows."""
    y = 0.0
    for _ in range(heads):
        for column, word in enumerate(["序号", "任务"] + ["责任单位"] * (cells - 2)):
            yield text_object(word, round(y, 2), 20 + 10 * column, 1)
        y += gap
        for row in range(rows):
            for column in range(cells):
                yield text_object(str(row % 9 + 1) if column == 0 else "甲乙", round(y, 2), 20 + 10 * column, 1)
            y += 1.5


def pdf(objects, tail=""):
    """A PDF of numbered objects with a right table of offsets."""
    out = bytearray(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        out += f"{place:010} 00000 n \n".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {tail} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def stream(content, more=b""):
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode %s >>\nstream\n" % (len(packed), more) + packed + b"\nendstream"


def pdf_page(content, more_objects=()):
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F0 5 0 R >> /XObject << /X0 6 0 R >> >> >>",
        stream(content), b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", *more_objects])


def pdf_tables(rows, heads, cells):
    """The tables of `printed_tables` on one page, in a font whose codes are UTF-16 and whose map says so."""
    words = re.findall(r"Boundary='(\S+) (\S+) .*?>([^<>]+)</TextCode>", "".join(printed_tables(rows, heads, cells)))
    lines = [f"1 0 0 1 {4 * float(x):.0f} {14_000 - 2 * float(y):.0f} Tm <{text.encode('utf-16-be').hex()}> Tj"
             for x, y, text in words]
    codes = sorted({ord(letter) for _, _, text in words for letter in text})
    named = "".join(f"<{code:04x}> <{code:04x}>\n" for code in codes)
    unicode_map = ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
                   f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{len(codes)} beginbfchar\n{named}endbfchar\n"
                   "endcmap end end")
    return pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 14400] /Contents 4 0 R /Resources << /Font << /F0 5 0 R >> >> >>",
        stream(("BT /F0 2 Tf " + "\n".join(lines) + " ET").encode()),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /FontDescriptor 8 0 R /CIDSystemInfo "
        b"<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        stream(unicode_map.encode()),
        b"<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 "
        b"/Descent -120 /CapHeight 700 /StemV 80 >>"])


def compound(*names, size=8192):
    """The head of an old Office container, with names of streams in UTF-16."""
    body = b"".join(name.encode("utf-16-le") + b"\0" * 64 for name in names)
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    return (head + body).ljust(size, b"\0")


def cases(large):
    secret = os.path.join(tempfile.gettempdir(), "duizhao-secret.txt")
    with open(secret, "w", encoding="utf-8") as file:
        file.write(SECRET)
    entities = "".join(f"<!ENTITY e{n} '{('&e%d;' % (n - 1)) * 10}'>" for n in range(1, 12))
    bomb = f"<!DOCTYPE d [<!ENTITY e0 '{'甲' * 50}'>{entities}]>"
    outside = (f"<!DOCTYPE d [<!ENTITY x SYSTEM 'file://{secret}'><!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>")
    html = "<html><head><title>甲县法治政府建设方案</title></head><body>{}</body></html>"
    body = "".join(f"<p>{line}</p>" for line in SENTENCE.splitlines())

    yield "entity bomb, XML in DOCX", docx(paragraph("&e11;"), bomb)
    yield "entity bomb, XML in OFD", ofd(text_object("&e11;", 20), bomb)
    yield "entity bomb, HTML", (bomb + html.format(body + "<p>&e11;</p>")).encode()
    yield "external entity, DOCX", docx(paragraph("&x;"), outside)
    yield "external entity, OFD", ofd(text_object("&x;", 20), outside)
    yield "external entity, HTML", (outside + html.format(f"{body}<p>&x;</p><iframe src='file://{secret}'></iframe>")).encode()
    yield "include of another file, DOCX", docx(f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file://{secret}' parse='text'/>")
    blanks = b" " * (1 << 30)
    yield "ZIP bomb, one entry of 1 GB", archive([("[Content_Types].xml", TYPES), ("word/document.xml", blanks)])
    # Kept just within the limits of one entry, as often as the format asks for entries.
    almost = b"<w:styles " + WORD.encode() + b">" + b" " * (15 << 20) + b"</w:styles>"
    yield "ZIP bomb, many large entries", archive(
        [("[Content_Types].xml", TYPES), ("word/document.xml", almost), ("word/styles.xml", almost),
         ("word/numbering.xml", almost), ("word/footnotes.xml", almost), ("word/endnotes.xml", almost)])
    random_text = random.Random(1)
    filler = "".join(f"<w:p><w:r><w:t>{chr(random_text.randrange(0x4E00, 0x9F00))}</w:t></w:r></w:p>" for _ in range(230_000))
    yield "DOCX of 230 000 paragraphs", docx(filler)
    noise = bytes(random_text.randrange(256) for _ in range(60_000))
    inner = archive([("a", noise)])
    yield "ZIP of ZIPs", archive([("a.zip", inner), ("b.zip", inner)])
    overlapping = bytearray(archive([("[Content_Types].xml", TYPES), ("word/document.xml", "<a/>")]))
    yield "ZIP, 60 000 entries", archive([("[Content_Types].xml", TYPES)] + [(f"word/{n}", "") for n in range(60_000)])
    yield "ZIP, sizes in the directory changed", bytes(overlapping).replace(b"PK\x01\x02", b"PK\x01\x02", 1)[:-30] + b"\xff" * 8 + bytes(overlapping[-22:])
    yield "ZIP, climbing names", archive(
        [("[Content_Types].xml", TYPES), (f"../../../..{secret}", "x"), ("word/x", ""),
         ("_rels/.rels", f"<Relationships><Relationship Type='x/officeDocument' Target='../../../..{secret}'/></Relationships>")])
    yield "OFD, climbing names", archive([("OFD.xml", f"<OFD><DocBody><DocRoot>../../../..{secret}</DocRoot></DocBody></OFD>")])
    yield "OFD, one page a million times", archive([
        ("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>"),
        ("D.xml", "<Document><Pages>" + "<Page BaseLoc='P.xml'/>" * 200_000 + "</Pages></Document>"),
        ("P.xml", "<Page><Content><Layer>" + "".join(text_object("甲乙丙丁", y) for y in range(2000)) + "</Layer></Content></Page>")])
    yield "OFD, document that names itself", archive([
        ("OFD.xml", "<OFD>" + "<DocBody><DocRoot>OFD.xml</DocRoot></DocBody>" * 10_000 + "</OFD>")])
    yield "OFD, a million glyphs in one place", ofd("".join(text_object("甲", 20) for _ in range(100_000)))
    # So many rows that all ways to deal out their lines are just still looked at.
    for rows, cells in ((45, 3), (30, 12), (15, 40), (0, 3)):
        heads = 12_000 // max(rows * cells, 3)
        yield f"OFD, {heads} tables of {rows} rows and {cells} columns", ofd(
            "".join(printed_tables(rows, heads, cells, 1.5 if rows else 6)))
    yield "OFD, a head of 40 000 cells", ofd("".join(printed_tables(2, 1, 40_000)))
    yield "PDF, 90 tables of 45 rows and 3 columns", pdf_tables(45, 90, 3)
    yield "OFD, numbers beyond all", ofd(
        "<TextObject Boundary='1e308 -1e308 1e308 1e308' Size='1e308' CTM='1e308 1e308 1e308 1e308 1e308 1e308'>"
        "<TextCode X='1e308' Y='-1e308' DeltaX='g 999999999999 1e308'>甲乙</TextCode></TextObject>" + text_object("一、任务", 1e300))
    for depth in (10_000, 400_000):
        yield f"HTML, {depth} levels", html.format("<div>" * depth + body + "</div>" * depth).encode()
        yield f"HTML, {depth} levels of tables", html.format("<table><tr><td>" * depth + body).encode()
        yield f"HTML, {depth} levels inline", html.format("<p>" + "<b>" * depth + "甲" + "</b>" * depth + body).encode()
        yield f"DOCX, {depth} levels", docx("<w:tbl><w:tr><w:tc>" * (depth // 3) + paragraph("甲") + "</w:tc></w:tr></w:tbl>" * (depth // 3))
        yield f"OFD, {depth} levels", ofd("<PageBlock>" * depth + text_object("甲", 20) + "</PageBlock>" * depth)
        yield f"text, {depth} brackets", ("一、任务\n1." + "（" * depth + "甲" + "）" * depth + "。\n").encode()
        yield f"PDF, {depth} levels of arrays", pdf_page(b"[" * depth + b"]" * depth)
    tables = "<table><tr><td>" * 200 + body + "</td></tr></table>" * 200
    yield "HTML, 200 levels of tables, 30 times", html.format(tables * 30).encode()
    yield "HTML, a row of 200 000 cells", html.format("<table><tr>" + "<td>甲乙</td>" * 200_000 + "</tr></table>").encode()
    yield "HTML, one tag with 100 000 attributes", html.format("<p " + " ".join(f"a{n}='1'" for n in range(100_000)) + ">甲" + body).encode()
    yield "HTML, colspan and rowspan of 10⁹", html.format("<table><tr><td colspan=1000000000 rowspan=1000000000>甲</td><td>乙</td></tr></table>" + body).encode()
    yield "HTML, 8 MB of a page", html.format(body * 60_000).encode()
    yield "HTML, comment that never ends", (html.format(body) + "<!--" + "-" * 4_000_000).encode()
    yield "HTML, refuses to end", (html.format(body)[:-14] + "<" * 2_000_000).encode()
    whole = docx("".join(paragraph(line) for line in SENTENCE.splitlines() * 50))
    for share in (0.2, 0.5, 0.9, 0.99):
        yield f"DOCX cut at {share:.0%}", whole[: int(len(whole) * share)]
    content = b"BT /F0 12 Tf 50 700 Td (1. hello world of plans) Tj ET\n" * 20
    page = pdf_page(content)
    for share in (0.05, 0.5, 0.9, 0.99):
        yield f"PDF cut at {share:.0%}", page[: int(len(page) * share)]
    yield "PDF, stream of 2 GB blanks", pdf_page(b"", [stream(b" " * (1 << 28), b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")]).replace(b"XObject << /X0", b"XObject << /X0")
    yield "PDF, page that draws itself", pdf_page(b"/X0 Do " * 50, [stream(b"/X0 Do " * 50, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X0 6 0 R >> >>")])
    yield "PDF, ten million letters", pdf_page(b"BT /F0 1 Tf " + b"1 0 0 1 50 700 Tm (abcdefghij abcdefghij) Tj " * 500_000 + b"ET")
    yield "PDF, page tree that is a ring", pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>"])
    yield "PDF with a password", pdf(
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>",
         b"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + b"41" * 32 + b"> /U <" + b"42" * 32 + b"> >>"],
        "/Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]")
    yield "DOCX with a password", compound("EncryptionInfo", "EncryptedPackage")
    yield "old Word file, broken", compound("WordDocument", "1Table")
    yield "NUL bytes in text", SENTENCE.encode().replace("。".encode(), b"\0")
    yield "NUL bytes in HTML", html.format(body + "\0" * 100_000 + body).encode()
    yield "NUL bytes in the XML of a DOCX", docx(paragraph("甲\0乙"))
    yield "nothing but NUL", b"\0" * 1_000_000
    yield "invalid UTF-8", SENTENCE.encode() * 20 + b"\xff\xfe\xc0\xaf\xed\xa0\x80\xf8\x88\x80\x80\x80" + SENTENCE.encode()
    yield "invalid UTF-8 in HTML", html.format(body * 20).encode() + b"\xff\xc0\xaf\xed\xa0\x80"
    yield "invalid UTF-8 throughout", bytes(random_text.randrange(128, 256) for _ in range(400_000))
    yield "half a pair of surrogates", b"\xff\xfe" + SENTENCE.encode("utf-16-le") + b"\x00\xd8" + SENTENCE.encode("utf-16-le")[:-1]
    yield "UTF-16 mark and nothing", b"\xff\xfe"
    yield "20 MB of text", SENTENCE.encode() * (20_000_000 // len(SENTENCE.encode()))
    yield "20 MB in one line", ("一、" + SENTENCE.replace("\n", "") * (20_000_000 // len(SENTENCE.encode()))).encode()
    yield "20 MB of one character", "甲".encode() * 6_600_000
    yield "20 MB of brackets", "（".encode() * 6_600_000
    yield "20 MB of quotation marks", "《“".encode() * 3_300_000
    yield "20 MB of glosses", "習(xí)近".encode() * 1_700_000
    yield "20 MB of line ends", b"\n" * 19_999_999 + "甲".encode()
    yield "20 MB of numbers", "（一）\n".encode() * 2_000_000
    yield "20 MB of tabs", "甲\t乙\t\n".encode() * 2_200_000
    yield "20 MB of pipes", "甲|乙|\n".encode() * 2_200_000
    yield "20 MB in GB18030", SENTENCE.encode("gb18030") * (20_000_000 // len(SENTENCE.encode("gb18030")))
    yield "20 MB in UTF-16", b"\xff\xfe" + SENTENCE.encode("utf-16-le") * (20_000_000 // len(SENTENCE.encode("utf-16-le")))
    yield "20 MB of ASCII", b"hello world of plans. " * 900_000
    if large:
        yield "199 MB of text", SENTENCE.encode() * (199_000_000 // len(SENTENCE.encode()))
    yield "201 MB of text", SENTENCE.encode() * (201_500_000 // len(SENTENCE.encode()))


def measure(command, limit):
    """Status, seconds, peak MB, words and whether it showed the secret, of a run.

    The system counts what a process had before it became another program as that one's memory, and this one holds
    large files: a small copy of it starts the program.
    """
    done = subprocess.run(
        [sys.executable, os.path.abspath(__file__), "--measure", str(limit), *command], stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def measured(limit, command):
    """What `measure` returns, as JSON."""
    end = time.monotonic() + limit
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=errors)
        # The clock is the operating system's, so that a run that hangs is ended and told.
        while True:
            done, status, usage = os.wait4(process.pid, os.WNOHANG)
            if done:
                break
            if time.monotonic() > end:
                process.kill()
                _, status, usage = os.wait4(process.pid, 0)
                break
            time.sleep(0.005)
        # Processor time: the machine may be busy.
        seconds = usage.ru_utime + usage.ru_stime
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        output.seek(0)
        said = errors.read(2000).decode("utf-8", "replace").strip()
        leaked = SECRET in said or any(SECRET.encode() in block for block in iter(lambda: output.read(1 << 24), b""))
        if process.returncode in (0, 1) and not said:
            said = f"read, {output.tell():,} bytes of JSON"
    return json.dumps([process.returncode, seconds, usage.ru_maxrss / 1024, said, leaked])


def main():
    if sys.argv[1] == "--measure":
        print(measured(float(sys.argv[2]), sys.argv[3:]))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "duizhao-hostile"))
    parser.add_argument("--only", default="")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--seconds", type=float, default=600)
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    failed = 0
    print("| file | MB | status | seconds | peak MB | what it said |\n|---|---|---|---|---|---|")
    for name, content in cases(options.large):
        if options.only not in name:
            continue
        path = os.path.join(options.work, "file")
        with open(path, "wb") as file:
            file.write(content)
        size = len(content) / 1e6
        del content
        is_text = "MB " in name and "PDF" not in name and "HTML" not in name
        limit = max(20 * size, 64) if is_text else 512
        status, seconds, peak, said, leaked = measure([options.program, "outline", path, "--format", "json"], options.seconds)
        said = said.replace(path, "file")
        wrong = []
        if status not in (0, 1, 2):
            wrong.append(f"ended with {status}")
        if peak > limit:
            wrong.append(f"over {limit:.0f} MB")
        if leaked:
            wrong.append("shows another file")
        if status == 2 and "\n" in said:
            wrong.append("more than one line")
        if seconds > 120 and size < 100:
            wrong.append("slow")
        failed += bool(wrong)
        mark = f"**{', '.join(wrong)}**: " if wrong else ""
        said = said.replace("|", "\\|").replace("\n", " ")[:160]
        print(f"| {name} | {size:.2f} | {status} | {seconds:.2f} | {peak:.0f} | {mark}{said} |", flush=True)
    print(f"\n{failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

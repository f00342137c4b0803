"""Measures how files that mean harm, or are merely broken, are read: time, memory, and what the reader says.

Each file is made here and read in a process of its own, whose peak memory is that of the reader and of the processes
that it starts. Run with `python -m benchmarks.hostile_files`; it ends with 1 if a file takes longer than 2 seconds or
more than 500 MB, or ends in anything but a report or one sentence.
"""

from __future__ import annotations

import gzip
import io
import json
import resource
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

_SECONDS, _MEGABYTES = 2.0, 500.0
_SENTENCE = "Die neue Brücke ist am Montag nach drei Jahren Bauzeit für den Verkehr geöffnet worden. "
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _word(body: str) -> bytes:
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    return _packed({"word/document.xml": document.encode()})


_DOCUMENT = f"<w:document {_W}><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p></w:body></w:document>".encode()


def _laughs(root: str) -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE {root} [<!ENTITY e0 "lol">{entities}]><{root}><p>&e11;</p></{root}>'.encode()


def _pdf(page: str, extra: bytes = b"") -> bytes:
    stream = page.encode("cp1252")
    resources = b"/Resources<</Font<</F 5 0 R>>/XObject<</X 700 0 R>>>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R" + resources + b">>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body = b"".join(b"%d 0 obj%s endobj\n" % (number, one) for number, one in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + extra + b"trailer<</Root 1 0 R/Size 800>>\n%%EOF"


def _endless_pdf() -> bytes:
    forms = b""
    for number in range(700, 713):
        stream = b"/X Do " * 10 if number < 712 else b"BT /F 9 Tf (x) Tj ET"
        forms += (
            b"%d 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>"
            b"/Length %d>>stream\n%s\nendstream endobj\n" % (number, number + 1, len(stream), stream)
        )
    return _pdf("/X Do", forms)


def _pdf_bomb() -> bytes:
    import zlib  # noqa: PLC0415  for this file alone

    stream = zlib.compress(b"BT /F 9 Tf (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) Tj ET " * 10_000_000)
    form = b"700 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode/Length %d>>stream\n"
    form += b"%s\nendstream endobj\n"
    return _pdf("/X Do", form % (len(stream), stream))


FILES: dict[str, Callable[[], bytes]] = {
    "one line of 200 MB": lambda: b"x" * 200_000_000,
    "one line of 49 MB": lambda: b"wort " * 9_800_000,
    "one line of 1 MB": lambda: (_SENTENCE * 11_000).encode()[:999_000],
    "one line of 290 kB": (_SENTENCE * 3_300).encode,
    "one word of 299 kB": lambda: b"x" * 299_000,
    "299 kB of opening quotes": lambda: "„".encode() * 299_000,
    "299 kB of digits and periods": lambda: b"1." * 149_000,
    "299,000 empty lines": lambda: b"\n" * 299_000 + b"x",
    "59,000 lines of one word": lambda: b"Wort\n" * 59_000,
    "19,000 lines of one word": lambda: b"Wort\n" * 19_000,
    "short lines, as many as are read": "".join(f"Wort {n % 9} steht.\n" for n in range(14_900)).encode,
    "299 kB of less-than signs": lambda: b"<" * 299_000,
    "299 kB of brackets": lambda: b"(" * 299_000,
    "294 kB of initials": lambda: b"A. B. " * 49_000,
    "296 kB of ellipses": lambda: b"... " * 74_000,
    "297 kB of days": lambda: b"1.1.2020 " * 33_000,
    "298 kB of names between slashes": lambda: b"Ana Ruiz / " * 27_000,
    "paragraphs that end with agencies": (f"{_SENTENCE}({'dpa/' * 20}x)\n\n" * 1_500).encode,
    "UTF-32": lambda: (_SENTENCE * 200).encode("utf-32"),
    "UTF-32 of impossible characters": lambda: b"\xff\xfe\0\0" + b"\xff" * 400_000,
    "UTF-7": lambda: b"+ADw-html+AD4-" * 100,
    "three encodings in one file": lambda: (
        (_SENTENCE * 10).encode() + (_SENTENCE * 10).encode("cp1252") + (_SENTENCE * 10).encode("utf-16-le")
    ),
    "empty file": lambda: b"",
    "white space": lambda: b" \n" * 1_000,
    "NUL bytes": lambda: b"\0" * 1_000_000,
    "text with NUL bytes": lambda: (_SENTENCE * 50).encode() + b"\0\0",
    "random bytes": lambda: bytes((n * 7919 + (n >> 8) * 104729) % 256 for n in range(1_000_000)),
    "UTF-16 without a mark": lambda: (_SENTENCE * 20).encode("utf-16-le"),
    "UTF-8 that breaks off": lambda: (_SENTENCE * 5).encode()[:-70],
    "cp1252 with quotes": lambda: ("Sie sagte: „Ja“ – " * 20).encode("cp1252"),
    "XML bomb (nitf)": lambda: _laughs("nitf"),
    "XML bomb (NewsML-G2)": lambda: _laughs("newsItem"),
    "XML bomb (UTF-16)": lambda: _laughs("nitf").decode().encode("utf-16"),
    "external entity": lambda: b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><p>&x;</p></nitf>',
    "XML nested 100,000 deep": lambda: b"<nitf>" + b"<p>" * 100_000,
    "XML, 1.5 million named characters": lambda: b"<nitf><p>" + b"&auml;" * 1_500_000 + b"</p></nitf>",
    "XML, 100,000 namespaces": lambda: (
        b"<newsItem " + b" ".join(b'xmlns:n%d="u%d"' % (n, n) for n in range(100_000)) + b"/>"
    ),
    "XML of 40 MB": lambda: b"<nitf>" + b"<p>Wort</p>" * 3_600_000 + b"</nitf>",
    "XML of 14 MB": lambda: b"<nitf><body><body.content>" + b"<p/>" * 3_500_000 + b"</body.content></body></nitf>",
    "JSON nested 5,000,000 deep": lambda: b'{"uri": "x", "type": ' + b"[" * 5_000_000,
    "JSON nested 500 deep": lambda: b'{"uri": "x", "type": ' + b"[" * 500 + b"]" * 500 + b', "body_text": "Text."}',
    "JSON figure of a million digits": lambda: b'{"uri": "x", "type": ' + b"9" * 1_000_000 + b"}",
    "JSON, half a character 30,000 times": lambda: (
        b'{"uri": "x", "type": "text", "body_text": "' + b"\\ud800 " * 30_000 + b'"}'
    ),
    "JSON of 4.9 MB": lambda: json.dumps({"uri": "x", "type": "text", "a": [{"b": []}] * 400_000}).encode(),
    "HTML nested 1,000,000 deep": lambda: b"<html><body>" + b"<div>" * 1_000_000 + b"Text",
    "HTML nested 2,000 deep, 40,000 blocks": lambda: (
        b"<html><body>" + b"<div>" * 2_000 + (f"<p>{_SENTENCE}</p>".encode() * 9_000)
    ),
    "HTML nested 2,000 deep, short blocks": lambda: b"<html><body>" + b"<div>" * 2_000 + b"<p>a b</p>" * 60_000,
    "HTML of 49 MB": lambda: b"<html><body>" + b"<p>Wort</p>" * 4_400_000,
    "HTML of 14 MB of tags": lambda: b"<html><body>" + b"<b>" * 4_600_000 + b"x",
    "HTML of 14 MB of empty elements": lambda: b"<html><body>" + b"<i></i>" * 2_000_000 + b"Text.",
    "HTML, one attribute of 14 MB": lambda: b'<html><body><p class="' + b"a " * 7_000_000 + b'">Text.</p>',
    "HTML, 100,000 attributes": lambda: b"<html><body><p " + b'a=">" ' * 100_000 + b">Text.",
    "HTML, 100,000 attributes behind a stray quote": lambda: (
        b"<html><body><p ' " + b"".join(b"a%d=1 " % n for n in range(100_000)) + b">Text."
    ),
    "HTML, 100,000 attributes in what looks quoted": lambda: (
        b"<html><body><p b=c=' " + b"".join(b"a%d=1 " % n for n in range(100_000)) + b">Text.'"
    ),
    "HTML, 100,000 quotations inside each other": lambda: b"<html><body>" + b"<blockquote>" * 100_000 + b"Text.",
    "HTML, 100,000 lines in a quotation": lambda: b"<html><body><blockquote>" + "„x“<br>".encode() * 100_000,
    "HTML, 4,000 pictures with their captions": lambda: (
        b"<html><body><div>" + f'<div><img alt="{_SENTENCE}"><p>{_SENTENCE}</p><b>Foto: A B</b></div>'.encode() * 4_000
    ),
    "HTML, 60,000 headlines": lambda: (
        b'<html><script type="application/ld+json">{"@type": "Article", "headline": ['
        + b", ".join(b'"Ein Titel, der lang ist, %d"' % n for n in range(60_000))
        + b"]}</script><body>"
        + b"<h2>Ein Titel, der lang ist</h2>" * 300
        + f"<p>{_SENTENCE}</p>".encode() * 90
    ),
    "HTML, 1.8 MB of text for search engines": lambda: (
        b'<html><script type="application/ld+json">{"@type": "Article", "articleBody": "'
        + (_SENTENCE * 20_000).encode()
        + b'"}</script><body>'
        + f"<p>{_SENTENCE}</p>".encode() * 2_000
    ),
    "HTML, 100,000 classes": lambda: (
        b"<html><body>" + b'<div class="teaser-ad share">' * 1_000 + b"<p>Text.</p>" * 90_000
    ),
    "HTML, 300,000 short blocks": lambda: b"<html><body>" + b"<p>a</p>" * 300_000,
    "HTML with a picture of 45 MB": lambda: (
        b'<html><body><img src="data:image/png;base64,' + b"iVBORw0K" * 5_600_000 + b'"><p>Text.</p>'
    ),
    "HTML comment that never ends": lambda: b"<html><body><p>Text.</p><!--" + b"-" * 10_000_000,
    "HTML, JSON-LD nested deep": lambda: (
        b'<html><script type="application/ld+json">' + b"[" * 1_900_000 + b"</script><body><p>Text.</p>"
    ),
    "Word, 200 MB of spaces packed": lambda: _word("<w:p><w:r><w:t>" + " " * 200_000_000 + "</w:t></w:r></w:p>"),
    "Word, 14 MB of empty paragraphs": lambda: _word("<w:p/>" * 2_300_000 + "<w:p><w:r><w:t>x</w:t></w:r></w:p>"),
    "Word, nested 100,000 deep": lambda: _word("<w:p>" * 100_000),
    "Word, 20,000 styles in a chain": lambda: _packed(
        {
            "word/document.xml": _DOCUMENT,
            "word/styles.xml": (
                f"<w:styles {_W}>"
                + "".join(f'<w:style w:styleId="a{n}"><w:basedOn w:val="a{n + 1}"/></w:style>' for n in range(20_000))
                + "</w:styles>"
            ).encode(),
        }
    ),
    "Word, 20 page headers of 4 MB": lambda: _packed(
        {
            "word/document.xml": _DOCUMENT,
            **{f"word/header{n}.xml": f"<w:hdr {_W}>{'<w:p/>' * 600_000}</w:hdr>".encode() for n in range(20)},
        }
    ),
    "Word, a million runs": lambda: _word(f"<w:p>{'<w:r><w:t>a</w:t></w:r>' * 1_000_000}</w:p>"),
    "Word, XML bomb": lambda: _packed({"word/document.xml": _laughs("x")}),
    "Word that breaks off": lambda: _word(f"<w:p><w:r><w:t>{_SENTENCE}</w:t></w:r></w:p>" * 50)[:300],
    "archive called .docx": lambda: _packed({"a.txt": b"x"}),
    "PDF that never ends": _endless_pdf,
    "PDF that unpacks to 500 MB": _pdf_bomb,
    "PDF without an end": lambda: b"%PDF-1.7\n" + b"1 0 obj<<" * 1_000_000,
    "PDF of a million objects": lambda: (
        b"%PDF-1.4\n" + b"".join(b"%d 0 obj<<>>endobj\n" % n for n in range(1, 1_000_001)) + b"trailer<</Root 1 0 R>>"
    ),
    "PDF of 45 MB of zeros": lambda: b"%PDF-1.4" + bytes(45_000_000),
    "PDF called .txt": lambda: _pdf("BT /F 12 Tf 50 700 Td (Text in a PDF.) Tj ET"),
    "gzip of 200 MB": lambda: gzip.compress(bytes(200_000_000)),
    "Markdown nested 100,000 deep": lambda: b"# T\n\n" + b"> " * 100_000 + b"Text **fett**",
    "Markdown, 2,000 brackets": lambda: b"# T\n\n**a** " + b"[" * 1_990 + b"x" * 190_000,
    "Markdown, 60,000 stars": lambda: b"# T\n\n**a** " + b"*a _b " * 30_000,
    "Markdown, a table as wide as long": lambda: (
        b"# T\n\n**a**\n\n" + b"|a" * 12_000 + b"|\n" + b"|-" * 12_000 + b"|\n"
    ),
    "Markdown, 100 kB of table": lambda: b"# T\n\n**a**\n\n|a|b|\n|-|-|\n" + b"|x|y|\n" * 8_000,
    "Markdown, 600 runs of backticks": lambda: b"# T\n\n**a**\n\n" + b" ".join(b"`" * n for n in range(1, 600)),
    "Markdown, 190 kB of table": lambda: b"# T\n\n**a**\n\n|a|b|\n|-|-|\n" + b"|x|y|\n" * 31_000,
}


def _measure(path: str) -> None:
    """Read the file at `path` in this process and print what came of it."""
    from core.errors import SynopseError  # noqa: PLC0415  a process that makes a file has no need of the engine
    from core.reading.read import read  # noqa: PLC0415  as above
    from core.reading.reading import read_text  # noqa: PLC0415  as above
    from core.reading.source import Source  # noqa: PLC0415  as above

    read_text(_SENTENCE)  # the first report loads the language model, hostile or not
    started = _processor_seconds()
    try:
        report = read(Source.from_file(path))
        said = f"read {len(report.text):,} characters as {report.source_format}. " + " ".join(report.notes)
    except SynopseError as error:
        said = str(error)
    seconds = _processor_seconds() - started
    used = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(json.dumps({"seconds": seconds, "megabytes": max(used), "said": said}))


def _processor_seconds() -> float:
    """Return the processor time of this process and of those it has started: no other load on the machine counts."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def main() -> int:
    """Make and measure each file; return 1 if one passes a limit."""
    failed = 0
    for name in FILES:
        with tempfile.TemporaryDirectory() as folder:
            path = str(Path(folder, "file"))
            outcomes = [_run("make", name, path), _run("read", path)]
        if any(outcome.returncode for outcome in outcomes):
            failed += 1
            print(f"FAILED {name}: {outcomes[-1].stderr.strip().splitlines()[-1:]}")
            continue
        row = json.loads(outcomes[-1].stdout)
        is_bad = row["seconds"] > _SECONDS or row["megabytes"] > _MEGABYTES
        failed += is_bad
        mark = "SLOW OR LARGE " if is_bad else ""
        print(f"{mark}{name}: {row['seconds']:.2f} s, {row['megabytes']:.0f} MB – {row['said'][:150]}", flush=True)
    return min(failed, 1)


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.hostile_files", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  ourselves


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", name, path]:
            Path(path).write_bytes(FILES[name]())
        case ["read", path]:
            _measure(path)
        case _:
            sys.exit(main())

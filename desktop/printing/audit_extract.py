"""The extract from the journal as a paper: for whoever audits, and for the person whom it is about."""

from functools import cache

from desktop.domain.audit_extract import AuditExtract, ExtractAbout, ExtractLine
from desktop.domain.languages import Language
from desktop.printing import wording
from desktop.printing.blocks import Column, fact, panel, paragraph, table, title
from desktop.printing.flow import Strip
from desktop.printing.list_page import ListSheet, draw_list
from desktop.printing.style import BODY, SMALL, STRONG, Type
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "audit-extract"


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the extract, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_extract(extract: AuditExtract) -> bytes:
    """Return the PDF file of an extract; the same extract always gives the same bytes."""
    texts = load_texts(extract.language)
    made = texts("made-at", moment=wording.day_and_clock(texts, extract.made_at))
    body: list[Strip] = [
        *title(texts("document-name")),
        *panel([fact(label, said) for label, said in about(extract, texts)]),
        *paragraph(texts("what-it-is")),
        *paragraph(texts("no-address"), SMALL, before=1.0),
    ]
    if extract.lines:
        columns = (
            Column(texts("column-entry"), 22),
            Column(texts("column-when"), 32),
            Column(texts("column-who"), 40),
            Column(texts("column-what"), 76),
        )
        body += table(columns, [_row(line, extract, texts) for line in extract.lines])
        body += paragraph(texts("end", count=len(extract.lines)), SMALL, before=3.0)
    else:
        body += paragraph(texts("nothing"), STRONG, before=4.0)
    body += paragraph(texts("digest-note", digest=extract.digest), SMALL, before=1.0)
    return draw_list(ListSheet(texts, texts("document-name"), extract.number, made, extract.station, body))


def about(extract: AuditExtract, texts: Texts) -> list[tuple[str, str]]:
    """Return what stands at the head of an extract: labels, and what each stands for."""
    said = [(texts("number"), extract.number), (texts(f"about-{extract.about}"), extract.subject)]
    if extract.born_on:
        said.append((texts("born"), wording.born(texts, extract.born_on)))
    if not extract.subject:
        said[1] = (texts("about-station"), extract.station.name)
    moment = wording.day_and_clock(texts, extract.made_at)
    said += [
        (texts("what"), texts(f"what-{extract.what}")),
        (texts("period"), _period(extract, texts)),
        (texts("lines"), str(len(extract.lines))),
        (texts("made"), texts("made-by", moment=moment, name=extract.made_by)),
    ]
    return said


def _period(extract: AuditExtract, texts: Texts) -> str:
    first = wording.day(texts, extract.first) if extract.first else ""
    last = wording.day(texts, extract.last) if extract.last else ""
    if first and last:
        return first if first == last else texts("period-both", first=first, last=last)
    if first:
        return texts("period-from", first=first)
    return texts("period-to", last=last) if last else texts("period-all")


def _row(line: ExtractLine, extract: AuditExtract, texts: Texts) -> list[list[tuple[str, Type]]]:
    local = wording.local(line.at)
    # Of one case, its name stands at the head.
    whose = "" if extract.about is ExtractAbout.CASE else line.about
    what: list[tuple[str, Type]] = [(line.what, STRONG)]
    what += [(text, SMALL) for text in (line.because, whose) if text]
    return [
        [(line.entry, SMALL)],
        [(f"{local:%H:%M:%S}", BODY), (wording.day(texts, local.date()), SMALL)],
        [(line.by or texts("program"), BODY)],
        what,
    ]

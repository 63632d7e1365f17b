"""The end-of-day report: what was done, what the tills say, and what is left open with whom."""

from desktop.domain.day_papers import EndOfDayReport, OpenMatter, TillOfDay
from desktop.printing import wording
from desktop.printing.blocks import PANEL_GAP, Column, closing, fact, panel, paragraph, section, signature, table, title
from desktop.printing.cash_up import signed
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG, Type
from desktop.printing.texts import Texts

_Row = tuple[list[tuple[str, Type]], ...]
_FIRST = 140.0
_COUNT = 30.0


def compose(report: EndOfDayReport, texts: Texts) -> Sheet:
    """Put a report together; it names cases by their numbers and nobody by name but the staff."""
    body: list[Strip] = [*title(texts("title")), *panel([fact(texts("day"), wording.weekday(texts, report.day), LEAD)])]
    body += paragraph(texts("no-names"), SMALL, before=PANEL_GAP)
    body += section(texts("done-title"), _counts(texts, [(f"done-{each.what}", each.count) for each in report.done]))
    body += section(texts("tills-title"), _tills(report, texts))
    body += section(texts("open-title"), _open(report, texts))
    last = section(texts("items-title"), _items(report, texts))
    body += closing(last, signature(texts("made-by"), report.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=report.number,
        station=report.station,
        references=(
            (texts("report-number"), report.number),
            (texts("made-at"), wording.day_and_clock(texts, report.made_at)),
        ),
        qr=code_content(CodeKind.PAPER, report.number),
        body=tuple(body),
    )


def _counts(texts: Texts, counts: list[tuple[str, int]]) -> list[Strip]:
    columns = (Column(texts("column-what"), _FIRST), Column(texts("column-count"), _COUNT, right=True))
    return table(columns, [([(texts(key), BODY)], [(str(count), STRONG)]) for key, count in counts])


def _tills(report: EndOfDayReport, texts: Texts) -> list[Strip]:
    if not report.tills:
        return paragraph(texts("no-tills"))
    columns = (
        Column(texts("column-desk"), 24),
        Column(texts("column-clerk"), 58),
        Column(texts("column-total"), 34, right=True),
        Column(texts("column-cash-up"), 54),
    )
    return table(columns, [_till(texts, till) for till in report.tills])


def _till(texts: Texts, till: TillOfDay) -> _Row:
    return (
        [(till.desk or "–", BODY)],
        [(till.clerk, BODY)],
        [(signed(texts, till.total), BODY)],
        [(_cash_up(texts, till), BODY if till.differs == 0 else STRONG)],
    )


def _cash_up(texts: Texts, till: TillOfDay) -> str:
    if till.differs is None:
        return texts("not-cashed-up")
    return texts("differs", amount=signed(texts, till.differs)) if till.differs else texts("agrees")


def _open(report: EndOfDayReport, texts: Texts) -> list[Strip]:
    if not report.open:
        return paragraph(texts("nothing-open"))
    columns = (
        Column(texts("column-open"), 48),
        Column(texts("column-reference"), 54),
        Column(texts("column-desk"), 20),
        Column(texts("column-since"), 48),
    )
    return table(columns, [_matter(texts, matter, report) for matter in report.open])


def _matter(texts: Texts, matter: OpenMatter, report: EndOfDayReport) -> _Row:
    waiting = texts("waiting-number", number=matter.number) if matter.number else ""
    reference = [(text, kind) for text, kind in ((matter.reference, BODY), (waiting, SMALL)) if text]
    since = ""
    if matter.since is not None:
        there = wording.local(matter.since)
        today = there.date() == report.day
        since = wording.clock(texts, there.time()) if today else wording.day_and_clock(texts, matter.since)
    return (
        [(texts(f"open-{matter.kind}"), BODY)],
        reference or [("–", BODY)],
        [(matter.desk or "–", BODY)],
        [(since, BODY)],
    )


def _items(report: EndOfDayReport, texts: Texts) -> list[Strip]:
    if not report.items:
        return paragraph(texts("no-items"))
    return _counts(texts, [(f"items-{each.among}", each.count) for each in report.items])

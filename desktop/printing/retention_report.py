"""The report of a run of retention: two tables of numbers."""

from desktop.domain.retention_report import RetentionReport
from desktop.printing import wording
from desktop.printing.blocks import Column, paragraph, section, table, title
from desktop.printing.flow import Strip
from desktop.printing.list_page import ListSheet, draw_list, load_texts
from desktop.printing.style import BODY, SMALL, STRONG, TEXT_WIDTH
from desktop.printing.texts import Texts

_COUNT = 30.0


def render_retention(report: RetentionReport) -> bytes:
    """Return the PDF file of a report; the same report always gives the same bytes."""
    texts, gone = load_texts(report.language), report.gone
    day = wording.day_and_clock(texts, report.made_at)
    started = texts("retention-by", name=report.started_by) if report.started_by else texts("retention-alone")
    counts = {
        texts("retention-cases"): gone.cases,
        texts("retention-people"): gone.people,
        texts("retention-papers"): gone.papers,
        texts("retention-payloads"): gone.payloads,
        texts("retention-others"): gone.others,
    }
    stays = {texts(f"retention-stays-{reason}"): count for reason, count in report.stays.items()}
    body = [
        *title(texts("retention")),
        *paragraph(texts("retention-before", day=wording.day(texts, report.before)), before=1.0),
        *paragraph(started, before=1.0),
        *([] if report.finished else paragraph(texts("retention-broken"), before=1.5)),
        *section(texts("retention-what"), _table(texts, counts)),
        *(section(texts("retention-stays"), _table(texts, stays)) if stays else []),
        *paragraph(texts("retention-note"), SMALL, before=4.0),
    ]
    made = texts("made-at", moment=day)
    return draw_list(ListSheet(texts, texts("retention"), day, made, report.station, body))


def _table(texts: Texts, counts: dict[str, int]) -> list[Strip]:
    columns = [Column("", TEXT_WIDTH - _COUNT), Column(texts("retention-count"), _COUNT, right=True)]
    return table(columns, [[[(name, BODY)], [(str(count), STRONG)]] for name, count in counts.items()])

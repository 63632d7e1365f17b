"""What publishing would do: whom it hits, which lines clash, and week by week what is new, gone and kept."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.domain.plan_lines import PlannedPlace, monday_of
from desktop.services.queries.plan import HitRow, PlaceChange, PlanPreview, PreviewPlace
from desktop.services.wording import service
from ui.dates import weekday_text
from ui.screens.plan.typed_line import minute_text
from ui.screens.plan.words import desk_word, week_word
from ui.text import isolate
from ui.theme.icons import Icon
from ui.theme.tokens import Tone
from ui.widgets.row_delegate import Cell, Column, GroupHeading, RowDelegate

_MOST_CLASHES = 20


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A line of the preview: what it is known by, its words, and the case that it is about, if any."""

    key: str
    cells: tuple[Cell, ...]
    case_id: str = ""


Shown = PreviewRow | GroupHeading


class PreviewDelegate(RowDelegate):
    """Paints a day and what there is to say of it."""

    def __init__(self) -> None:
        super().__init__((Column(share=5), Column(share=5), Column(share=4)))

    def cells(self, row: object) -> Sequence[Cell]:
        """Return what stands in each column."""
        assert isinstance(row, PreviewRow)  # noqa: S101 - the model holds nothing else below its headings
        return row.cells


def preview_rows(
    preview: PlanPreview, numbers: Mapping[str, str], opened: frozenset[str], language: Language
) -> list[Shown]:
    """Return the lines: first what needs a person, then the weeks; the days of an opened week below it.

    Args:
        preview: what publishing would do.
        numbers: the numbers of the desks by their ids.
        opened: the keys of the weeks whose days are shown.
        language: the clerk's.
    """
    rows: list[Shown] = []
    if preview.clashes:
        title = QCoreApplication.translate("Plan", "Lines on top of each other: cannot be published")
        rows.append(GroupHeading(title, len(preview.clashes)))
        for at, clash in enumerate(preview.clashes[:_MOST_CLASHES]):
            when = Cell(weekday_text(clash.one.day, language), icon=Icon.PROBLEM, tone=Tone.DANGER)
            both = f"{_times(clash.one)} · {_times(clash.other)}"
            rows.append(PreviewRow(f"clash {at}", (when, Cell(both), Cell(desk_word(numbers[clash.one.desk_id])))))
    fresh = [hit for hit in preview.hits if not hit.outside_already]
    already = [hit for hit in preview.hits if hit.outside_already]
    for title, hits in (
        (QCoreApplication.translate("Plan", "Appointments that would lie outside the plan; they stay"), fresh),
        (QCoreApplication.translate("Plan", "Outside the plan already"), already),
    ):
        if hits:
            rows.append(GroupHeading(title, len(hits)))
            rows += [_hit(hit, language) for hit in hits]
    if preview.days_off:
        rows.append(GroupHeading(QCoreApplication.translate("Plan", "Public holidays: no places")))
        rows += [PreviewRow(f"off {day}", (Cell(weekday_text(day, language)),)) for day in preview.days_off]
    weeks = [(monday, tuple(group)) for monday, group in groupby(preview.places, key=_week)]
    if weeks:
        rows.append(GroupHeading(QCoreApplication.translate("Plan", "Week by week; Enter shows the days")))
    for monday, places in weeks:
        key = f"week {monday}"
        rows.append(PreviewRow(key, _counts(week_word(monday, language), places, strong=True)))
        if key in opened:
            rows += _days(places, numbers, language)
    return rows


def summary(preview: PlanPreview) -> str:
    """Return how many places change in which way, in one sentence."""
    hits = sum(not hit.outside_already for hit in preview.hits)
    if not preview.places:
        return QCoreApplication.translate("Plan", "The lines make no places in these days.")
    return ", ".join(
        (
            *_said(Counter({change: preview.count(change) for change in PlaceChange})),
            QCoreApplication.translate("Plan", "appointments hit: %1").replace("%1", str(hits)),
        )
    )


def speak(row: Shown) -> str:
    """Return what a screen reader says of a line."""
    if isinstance(row, GroupHeading):
        return row.text
    return ", ".join(cell.text for cell in row.cells if cell.text)


def key(row: Shown) -> str:
    """Return what a line is known by."""
    return row.text if isinstance(row, GroupHeading) else row.key


def selectable(row: Shown) -> bool:
    """Say whether the arrows stop at a line."""
    return isinstance(row, PreviewRow)


def _hit(hit: HitRow, language: Language) -> PreviewRow:
    when = f"{weekday_text(hit.day, language)} {minute_text(hit.start)}–{minute_text(hit.start + hit.minutes)}"
    what = " · ".join(part for part in (desk_word(hit.desk), hit.phone, service(hit.service, language)) if part)
    tone = None if hit.outside_already else Tone.WARNING
    sign = Icon.BOOKED if hit.outside_already else Icon.WARNING
    cells = (Cell(when, icon=sign, tone=tone), Cell(isolate(hit.name), strong=True), Cell(what, muted=True))
    return PreviewRow(f"hit {hit.appointment_id}", cells, hit.case_id)


def _days(places: Sequence[PreviewPlace], numbers: Mapping[str, str], language: Language) -> Iterator[PreviewRow]:
    order = list(numbers)
    by_day = sorted(places, key=lambda place: (place.day, order.index(place.desk_id)))
    for (day, desk_id), group in groupby(by_day, key=lambda place: (place.day, place.desk_id)):
        found = tuple(group)
        title = f"    {weekday_text(day, language)}, {desk_word(numbers[desk_id])}"
        closed = next((place.closed for place in found if place.closed), "")
        cells = _counts(title, found)
        shut = QCoreApplication.translate("Plan", "closed: %1").replace("%1", closed)
        yield PreviewRow(f"day {day} {desk_id}", (*cells[:2], Cell(shut, tone=Tone.WARNING)) if closed else cells)


def _counts(title: str, places: Sequence[PreviewPlace], *, strong: bool = False) -> tuple[Cell, ...]:
    found = Counter(place.change for place in places)
    moves = any(found[change] for change in PlaceChange if change is not PlaceChange.KEPT)
    kept = Counter({PlaceChange.KEPT: found.pop(PlaceChange.KEPT, 0)})
    return (
        Cell(title, strong=strong),
        Cell(", ".join(_said(found)) if moves else "–", muted=not moves),
        Cell(", ".join(_said(kept)), muted=True),
    )


def _said(counts: Counter[PlaceChange]) -> Iterator[str]:
    for change, text in (
        (PlaceChange.NEW, QCoreApplication.translate("Plan", "%1 new")),
        (PlaceChange.GONE, QCoreApplication.translate("Plan", "%1 gone")),
        (PlaceChange.CHANGED, QCoreApplication.translate("Plan", "%1 changed")),
        (PlaceChange.KEPT, QCoreApplication.translate("Plan", "%1 kept")),
    ):
        if counts[change]:
            yield text.replace("%1", str(counts[change]))


def _week(place: PreviewPlace) -> date:
    return monday_of(place.day)


def _times(place: PlannedPlace) -> str:
    return f"{minute_text(place.start)}–{minute_text(place.end)}"

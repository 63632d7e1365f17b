"""The forms for an outage as one job: what to do, the forms with their numbers, and the sheets of the desks."""

from collections.abc import Sequence
from functools import cache
from io import BytesIO
from itertools import groupby

from desktop.domain.blank_forms import BlankForm, BlankFormKind, DeskDay, DeskLine, OutageBundle
from desktop.domain.clock import MINUTES_PER_DAY, wall_clock
from desktop.domain.languages import Language
from desktop.printing import wording
from desktop.printing.blank_sheets import card_slip, fee_note, receipts
from desktop.printing.blocks import Column, paragraph, section, table, tick_list, title
from desktop.printing.flow import Strip
from desktop.printing.form_blocks import FormColumn, empty_rows, form_table
from desktop.printing.list_page import ListSheet, draw_list
from desktop.printing.page import draw_sheet
from desktop.printing.style import BODY, MM, PAGE_HEIGHT, PAGE_WIDTH, SMALL, STRONG, Type
from desktop.printing.texts import COMMON, Texts, file_bytes, parse

TEXTS = "outage-forms"

_DROP_IN_ROWS = 4
_ROWS_OF_A_PAGE = 20
_BOOKING_ROWS = 18
_ROW = 8.4
_MAKERS = {BlankFormKind.FEE_NOTE: fee_note, BlankFormKind.CARD_SLIP: card_slip}


@cache
def load_texts(language: Language) -> Texts:
    """Return the fixed words of the forms, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, TEXTS))


def render_bundle(bundle: OutageBundle) -> bytes:
    """Return the PDF file of a bundle; the same bundle always gives the same bytes.

    Where the printer prints on both sides, each form begins on a sheet of paper of its own.
    """
    return _joined(_files(bundle, bundle.forms), bundle, both_sides=bundle.both_sides)


def render_sample(bundle: OutageBundle) -> bytes:
    """Return what a bundle looks like, for the screen: of each kind of form only the first."""
    firsts = tuple(next(forms) for _, forms in groupby(bundle.forms, key=lambda form: form.kind))
    return _joined(_files(bundle, firsts), bundle, both_sides=False)


def _files(bundle: OutageBundle, forms: tuple[BlankForm, ...]) -> list[bytes]:
    texts = load_texts(bundle.language)
    files = [draw_list(_cover(bundle, texts))]
    files += [draw_list(_desk_day(bundle, day, texts)) for day in bundle.days]
    files += [draw_list(_booking_sheet(bundle, texts)) for _ in range(bundle.booking_sheets)]
    for form in forms:
        files += _form(form, bundle, texts)
    return files


def _joined(files: Sequence[bytes], bundle: OutageBundle, *, both_sides: bool) -> bytes:
    """Join files into one; with `both_sides` an odd page is followed by an empty one."""
    import pikepdf

    texts = load_texts(bundle.language)
    whole = pikepdf.new()
    for file in files:
        with pikepdf.open(BytesIO(file)) as part:
            whole.pages.extend(part.pages)
        if both_sides and len(whole.pages) % 2:
            whole.add_blank_page(page_size=(PAGE_WIDTH * MM, PAGE_HEIGHT * MM))
    whole.Root.Lang = pikepdf.String(texts("language-tag"))
    whole.docinfo["/Title"] = texts("bundle-title")
    whole.docinfo["/Author"] = bundle.station.name
    made = BytesIO()
    whole.save(made, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return made.getvalue()


def _form(form: BlankForm, bundle: OutageBundle, texts: Texts) -> list[bytes]:
    if form.kind is BlankFormKind.RECEIPT:
        return [draw_sheet(sheet, 1) for sheet in receipts(form.number, bundle.station, texts)]
    return [draw_sheet(_MAKERS[form.kind](form.number, bundle.station, texts), 1)]


def _cover(bundle: OutageBundle, texts: Texts) -> ListSheet:
    made = texts("made-at", moment=wording.day_and_clock(texts, bundle.made_at))
    columns = [Column(texts("column-what"), 78), Column(texts("column-count"), 22, right=True)]
    columns.append(Column(texts("column-numbers"), 70))
    body = [
        *title(texts("bundle-title")),
        *paragraph(texts("bundle-lead"), before=1.0),
        *section(texts("contents-title"), table(columns, _contents(bundle, texts))),
        *section(texts("while-title"), _steps(texts, "while-down")),
        *section(texts("after-title"), _steps(texts, "when-up")),
        *paragraph(texts("made-by", name=bundle.made_by), SMALL, before=4.0),
    ]
    about = _range(bundle.forms) or wording.day(texts, wording.local(bundle.made_at).date())
    return ListSheet(texts, texts("bundle-name"), about, made, bundle.station, body)


def _steps(texts: Texts, key: str) -> list[Strip]:
    """Set what is to be done: the first sentence of each step is what one reads in haste."""
    steps = [step.partition(". ") for step in texts.several(key)]
    return tick_list([(f"{first.removesuffix('.')}.", rest) for first, _, rest in steps])


def _contents(bundle: OutageBundle, texts: Texts) -> list[list[list[tuple[str, Type]]]]:
    rows: list[list[list[tuple[str, Type]]]] = []
    for day, sheets in groupby(bundle.days, key=lambda sheet: sheet.day):
        desks = ", ".join(sheet.desk for sheet in sheets)
        rows.append(
            [
                [(f"{texts('desk-sheet')}, {wording.weekday(texts, day)}", BODY)],
                [(str(desks.count(",") + 1), BODY)],
                [(texts("desks", desks=desks), BODY)],
            ]
        )
    if bundle.booking_sheets:
        rows.append([[(texts("booking-sheet"), BODY)], [(str(bundle.booking_sheets), BODY)], [("–", BODY)]])
    for kind, group in groupby(bundle.forms, key=lambda form: form.kind):
        forms = tuple(group)
        rows.append([[(texts(f"{kind}-name"), BODY)], [(str(len(forms)), BODY)], [(_range(forms), BODY)]])
    return rows


def _range(forms: tuple[BlankForm, ...]) -> str:
    if not forms:
        return ""
    first, last = forms[0].number, forms[-1].number
    return first if first == last else f"{first} – {last}"


def _desk_day(bundle: OutageBundle, sheet: DeskDay, texts: Texts) -> ListSheet:
    day = wording.weekday(texts, sheet.day)
    made = texts("made-at", moment=wording.day_and_clock(texts, bundle.made_at))
    columns = [
        FormColumn(texts("column-time"), 22),
        FormColumn(texts("column-who"), 53),
        FormColumn(texts("column-errand"), 44),
        FormColumn(texts("column-came"), 13),
        FormColumn(texts("column-done"), 13),
        FormColumn(texts("column-form"), 25),
    ]
    rows = [_desk_row(line) for line in sheet.lines]
    drop_ins = max(_DROP_IN_ROWS, _ROWS_OF_A_PAGE - len(rows))
    body: list[Strip] = [
        *title(f"{texts('desk', number=sheet.desk)}, {day}"),
        *paragraph(texts("desk-sheet-note"), SMALL, before=1.0),
        *form_table(columns, rows, _ROW, before=2.0),
        *section(texts("drop-in-title"), form_table(columns, empty_rows(columns, drop_ins), _ROW)),
    ]
    about = f"{texts('desk', number=sheet.desk)}, {wording.day(texts, sheet.day)}"
    return ListSheet(texts, texts("desk-sheet"), about, made, bundle.station, body)


def _desk_row(line: DeskLine) -> list[list[tuple[str, Type]]]:
    ends = (line.start + line.minutes) % MINUTES_PER_DAY
    who: list[tuple[str, Type]] = [(line.name, STRONG)] if line.name else []
    errand: list[tuple[str, Type]] = [(line.errand, SMALL)] if line.errand else []
    reach = "  ".join(filter(None, (line.phone, line.booking_number)))
    if reach:
        who.append((reach, SMALL))
    return [[(f"{wall_clock(line.start):%H:%M}–{wall_clock(ends):%H:%M}", BODY)], who, errand, [], [], []]


def _booking_sheet(bundle: OutageBundle, texts: Texts) -> ListSheet:
    made = texts("made-at", moment=wording.day_and_clock(texts, bundle.made_at))
    columns = [
        FormColumn(texts("column-day"), 22),
        FormColumn(texts("column-time"), 15),
        FormColumn(texts("column-desk"), 16),
        FormColumn(texts("column-who-born"), 50),
        FormColumn(texts("column-phone"), 27),
        FormColumn(texts("column-errand"), 40),
    ]
    body: list[Strip] = [
        *title(texts("booking-sheet")),
        *paragraph(texts("booking-sheet-note"), SMALL, before=1.0),
        *form_table(columns, empty_rows(columns, _BOOKING_ROWS), 11.0, before=2.0),
    ]
    return ListSheet(texts, texts("booking-sheet"), texts("bundle-name"), made, bundle.station, body)

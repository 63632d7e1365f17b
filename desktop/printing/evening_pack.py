"""The evening pack as one file: what is in it, the lists of each day, then the sheets of the desks and the forms."""

from desktop.domain.evening_pack import EveningPack
from desktop.printing import wording
from desktop.printing.blocks import Column, notice, paragraph, section, table, title
from desktop.printing.contact_list import load_texts, render_contact_list
from desktop.printing.day_list import render_day_list
from desktop.printing.joining import joined
from desktop.printing.list_page import ListSheet, draw_list
from desktop.printing.outage_bundle import render_bundle
from desktop.printing.style import BODY, SMALL, Type
from desktop.printing.texts import Texts


def render_pack(pack: EveningPack) -> bytes:
    """Return the PDF file of a pack; the same pack always gives the same bytes."""
    texts = load_texts(pack.bundle.language)
    files = [draw_list(_cover(pack, texts))]
    for day_list, contacts in zip(pack.day_lists, pack.contact_lists, strict=True):
        files += [render_day_list(day_list), render_contact_list(contacts)]
    return joined([*files, render_bundle(pack.bundle)])


def about(pack: EveningPack, texts: Texts) -> str:
    """Return the days of a pack in words."""
    return " – ".join(wording.day(texts, day) for day in pack.days)


def _cover(pack: EveningPack, texts: Texts) -> ListSheet:
    bundle = pack.bundle
    made = texts("made-at", moment=wording.day_and_clock(texts, bundle.made_at))
    columns = (
        Column(texts("column-what"), 60),
        Column(texts("column-day"), 76),
        Column(texts("column-count"), 34, right=True),
    )
    secret_head, secret = texts("secret-head"), texts.several("secret")
    body = [
        *title(texts("title")),
        *paragraph(texts("lead"), before=1.0),
        *notice(secret_head, secret),
        *section(texts("contents-title"), table(columns, _contents(pack, texts))),
        *paragraph(texts("made-by", name=bundle.made_by), SMALL, before=4.0),
    ]
    return ListSheet(texts, texts("title"), about(pack, texts) or texts("forms"), made, bundle.station, body)


def _contents(pack: EveningPack, texts: Texts) -> list[list[list[tuple[str, Type]]]]:
    rows: list[list[list[tuple[str, Type]]]] = []
    for listed in pack.day_lists:
        day, count = wording.weekday(texts, listed.day), str(len(listed.lines))
        rows += [[[(texts(name), BODY)], [(day, BODY)], [(count, BODY)]] for name in ("day-list", "contact-list")]
    forms = len(pack.bundle.forms)
    counted = texts("forms-count", count=forms) if forms else texts("forms-none")
    rows.append([[(texts("forms"), BODY)], [(counted, BODY)], [("–", BODY)]])
    return rows

"""The note on rights: what the counter can tell of the rights while waiting, and what UDI must assess."""

from datetime import date

from desktop.domain.papers import NoteOnRights, NoTimeOnPaper
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    Column,
    Fact,
    aside,
    closing,
    fact,
    facts,
    notice,
    panel,
    paragraph,
    section,
    signature,
    table,
    tick_list,
    title,
)
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, SMALL, STRONG, Type
from desktop.printing.texts import Texts

_OWN_PAPERS = ("own-card", "own-decision", "own-receipt")


def compose(note: NoteOnRights, texts: Texts) -> Sheet:
    """Put a note on rights together."""
    today = wording.day(texts, wording.local(note.made_at).date())
    body = [
        *title(texts("title")),
        *panel(_facts(note, texts)),
        *paragraph(texts("intro", date=today), before=PANEL_GAP),
        *_holds(note, texts),
        *_dates(note, texts),
        *(_proof(note.proof, note, texts) if note.proof else []),
        *(_own_papers(texts) if note.shows_residence else []),
    ]
    last = section(
        texts("what-title"),
        aside(texts("no-confirmation"), texts("rule", rule="R41")),
        paragraph(texts("ask", **wording.contact(note.station))),
    )
    body += closing(last, signature(texts("regards"), note.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=note.number,
        station=note.station,
        references=((texts("note-number"), note.number), (texts("dated"), today)),
        qr=code_content(CodeKind.PAPER, note.number),
        body=tuple(body),
        addressee=note.person,
    )


def _facts(note: NoteOnRights, texts: Texts) -> list[Fact]:
    rows = [
        fact(texts("who"), wording.full_name(note.person), STRONG, (wording.identity(texts, note.person), SMALL)),
        fact(texts("errand"), note.errand),
        fact(texts("registered"), _registered(note, texts)),
    ]
    if note.portal_receipt:
        rows.append(fact(texts("portal-receipt"), note.portal_receipt))
    if note.appointment_on:
        rows.append(fact(texts("appointment"), wording.weekday(texts, note.appointment_on)))
    rows.append(
        fact(texts("submitted"), wording.day(texts, note.submitted_on) if note.submitted_on else texts("not-yet"))
    )
    rows.append(fact(texts("permit-expires"), _expiry(note, texts)))
    return rows


def _registered(note: NoteOnRights, texts: Texts) -> str:
    if note.registered_on:
        return wording.day(texts, note.registered_on)
    return texts("on-paper" if note.by_paper else "not-known")


def _expiry(note: NoteOnRights, texts: Texts) -> str:
    if note.permit_expires_on:
        return wording.day(texts, note.permit_expires_on)
    return texts("permanent" if note.permanent else "not-known")


def _holds(note: NoteOnRights, texts: Texts) -> list[Strip]:
    said = [aside(finding.text, texts("rule", rule=finding.rule)) for finding in (*note.holds, *note.so_far)]
    nothing = [] if note.holds else [paragraph(texts("nothing-to-tell"))]
    strips = section(texts("holds-title"), *nothing, *said)
    if note.unsettled:
        strips += notice(texts("unsettled-title"), [texts("unsettled")])
    return strips


def _dates(note: NoteOnRights, texts: Texts) -> list[Strip]:
    """Set the deadlines; one month and 37 days are two deadlines for two acts (R36)."""
    if note.attend_by is None:
        return []
    columns = (Column(texts("column-deadline"), 96), Column(texts("column-date"), 58), Column(texts("column-rule"), 16))
    rows = [_row(texts, "attend-by", note.attend_by, "R33")]
    if note.attend_by_open_day and note.attend_by_open_day != note.attend_by:
        rows.append(_row(texts, "open-day", note.attend_by_open_day, "R36"))
    if note.register_by:
        rows.append(_row(texts, "register-by", note.register_by, "R34"))
    return section(texts("dates-title"), table(columns, rows))


def _row(texts: Texts, key: str, day: date, rule: str) -> tuple[list[tuple[str, Type]], ...]:
    return (
        [(texts(key), BODY), (texts(f"{key}-why"), SMALL)],
        [(wording.weekday(texts, day), STRONG)],
        [(rule, BODY)],
    )


def _proof(proof: NoTimeOnPaper, note: NoteOnRights, texts: Texts) -> list[Strip]:
    rows = [
        fact(texts("asked-at"), wording.moment(texts, proof.asked_at)),
        fact(texts("asked-by"), proof.asked_by),
        fact(texts("asked-for"), texts("errand-minutes", errand=proof.service, minutes=proof.minutes)),
        fact(texts("desks"), ", ".join(proof.desks)),
        fact(texts("deadline"), wording.weekday(texts, proof.deadline)),
    ]
    if proof.published_to:
        rows.append(fact(texts("published-to"), wording.weekday(texts, proof.published_to)))
    rows.append(fact(texts("first-free"), _first_free(proof, texts)))
    intro = paragraph(texts("proof", date=wording.day(texts, proof.deadline)))
    on_paper = paragraph(texts("proof-on-paper")) if note.by_paper and not note.submitted_on else []
    return section(texts("proof-title"), lead_into(intro), facts(rows), on_paper)


def _first_free(proof: NoTimeOnPaper, texts: Texts) -> str:
    if proof.first_free is None:
        return texts("none-free")
    when = wording.at(texts, proof.first_free.date(), proof.first_free.time())
    if not proof.first_free_desk:
        return texts("free-in-portal", when=when)
    return texts("free-at-desk", when=when, desk=proof.first_free_desk)


def _own_papers(texts: Texts) -> list[Strip]:
    items = [(texts(key), texts(f"{key}-why")) for key in _OWN_PAPERS]
    intro = lead_into(paragraph(texts("own-intro")))
    return section(texts("own-title"), intro, tick_list(items), paragraph(texts("rule", rule="R39"), SMALL))

"""The forms with a number of their own: receipt, fee note, and slip for a card that is handed over."""

from desktop.domain.papers import StationContact
from desktop.printing.blocks import paragraph, title
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip
from desktop.printing.form_blocks import Blank, FormColumn, blanks, empty_rows, form_table, ticks
from desktop.printing.page import Sheet
from desktop.printing.pen import Pen
from desktop.printing.style import SMALL
from desktop.printing.texts import Texts

_GAP = 2.8
_DOCUMENT_ROWS = 6
_MISSING_ROWS = 3
_ROW = 7.2
_LEFT_TOP = 45.0
_LEFT_WIDTH = 95.0
"""Where the day and the time stand: beside the number, where a letter has its address."""


def receipts(number: str, station: StationContact, texts: Texts) -> tuple[Sheet, Sheet]:
    """Return the receipt twice under one number: for the applicant, and for the counter, which enters it later."""
    return _receipt(number, station, texts, "part-applicant"), _receipt(number, station, texts, "part-counter")


def fee_note(number: str, station: StationContact, texts: Texts) -> Sheet:
    """Return the note of a fee that was paid."""
    body = [
        *title(texts("fee-note-title")),
        *paragraph(texts("fee-note-lead"), SMALL, before=0.6),
        *_person(texts),
        *_errand(texts),
        *blanks(Blank(texts("receipt-of-hand-in"), 2), Blank(texts("amount-due")), before=_GAP),
        *ticks(texts("paid-how"), texts.several("ways-to-pay")),
        *blanks(Blank(texts("terminal-receipt"), 2), Blank(texts("invoice-number"), 2)),
        *blanks(Blank(texts("remarks")), before=_GAP, height=22.0),
        *_signed(texts, "taken-by"),
        *paragraph(texts("enter-later"), SMALL, before=_GAP),
    ]
    return _sheet(texts("fee-note-name"), number, station, texts, "part-counter", "paid-on", body)


def card_slip(number: str, station: StationContact, texts: Texts) -> Sheet:
    """Return the slip on which whoever collects a card signs for it."""
    body = [
        *title(texts("card-slip-title")),
        *paragraph(texts("card-slip-lead"), SMALL, before=0.6),
        *_person(texts),
        *blanks(Blank(texts("card-number"), 2), Blank(texts("order-number"), 2), before=_GAP),
        *ticks(texts("who-collects"), texts.several("collectors")),
        *blanks(Blank(texts("collector-name"), 2), Blank(texts("collector-born"))),
        *ticks(texts("identity-shown"), texts.several("identities"), before=_GAP),
        *blanks(Blank(texts("identity-number"), 2), Blank(texts("identity-country"))),
        *ticks(texts("old-card"), texts.several("old-card-ways"), before=_GAP),
        *blanks(Blank(texts("collector-signature")), before=_GAP, height=16.0),
        *_signed(texts, "handed-over-by"),
        *paragraph(texts("enter-later"), SMALL, before=_GAP),
    ]
    return _sheet(texts("card-slip-name"), number, station, texts, "part-counter", "handed-over-on", body)


def _receipt(number: str, station: StationContact, texts: Texts, part: str) -> Sheet:
    documents = [
        FormColumn(texts("column-document"), 122),
        FormColumn(texts("column-original"), 24, tick=True),
        FormColumn(texts("column-copy"), 24, tick=True),
    ]
    missing = [FormColumn(texts("column-missing"), 132), FormColumn(texts("column-due"), 38)]
    body = [
        *title(texts("receipt-title")),
        *ticks(texts("handed-in-what"), texts.several("what-handed-in"), before=1.0),
        *_person(texts),
        *_errand(texts),
        *blanks(Blank(texts("portal-receipt"), 2), Blank(texts("permit-expires"))),
        *form_table(documents, empty_rows(documents, _DOCUMENT_ROWS), _ROW, before=_GAP),
        *form_table(missing, empty_rows(missing, _MISSING_ROWS), _ROW, before=_GAP),
        *ticks(texts("fee-label"), texts.several("fee-ways"), before=_GAP),
        *blanks(Blank(texts("amount-due")), Blank(texts("terminal-receipt"), 2)),
        *_signed(texts, "received-by"),
        *paragraph(texts("receipt-note" if part == "part-applicant" else "enter-later"), SMALL, before=_GAP),
    ]
    return _sheet(texts("receipt-name"), number, station, texts, part, "handed-in-on", body)


def _person(texts: Texts) -> list[Strip]:
    return [
        *blanks(Blank(texts("family-name")), Blank(texts("given-names")), before=1.6),
        *blanks(Blank(texts("born-label")), Blank(texts("citizenship")), Blank(texts("duf-label"))),
    ]


def _errand(texts: Texts) -> list[Strip]:
    return blanks(Blank(texts("errand-label"), 2), Blank(texts("booking-label")))


def _signed(texts: Texts, label: str) -> list[Strip]:
    return blanks(Blank(texts(label)), Blank(texts("signature-label")), before=_GAP, height=11.6)


def _sheet(
    name: str, number: str, station: StationContact, texts: Texts, part: str, when: str, body: list[Strip]
) -> Sheet:
    top = [blanks(Blank(texts(when), 2), Blank(texts("clock-label"), 2), Blank(texts("desk-label")), width=_LEFT_WIDTH)]
    if part == "part-counter":
        top.append(ticks("", [texts("entered")], width=_LEFT_WIDTH))

    def draw(pen: Pen) -> None:
        height = _LEFT_TOP
        for strips in top:
            for strip in strips:
                strip.draw(pen, height)
                height += strip.height + _GAP

    return Sheet(
        texts=texts,
        name=name,
        number=number,
        station=station,
        references=((texts("form-number"), number), (texts("part"), texts(part))),
        qr=code_content(CodeKind.PAPER, number),
        body=tuple(body),
        instead_of_address=draw,
    )

"""The appointment letter: booked, moved or cancelled."""

from desktop.domain.papers import AppointmentEvent, AppointmentLetter
from desktop.printing import wording
from desktop.printing.blocks import (
    PANEL_GAP,
    PARAGRAPH_GAP,
    Fact,
    closing,
    fact,
    notice,
    panel,
    paragraph,
    section,
    signature,
    tick_list,
    title,
)
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, SMALL, STRONG
from desktop.printing.texts import Texts


def compose(letter: AppointmentLetter, texts: Texts) -> Sheet:
    """Put an appointment letter together."""
    body = [*title(texts(f"title-{letter.event}")), *_notices(letter, texts), *panel(_facts(letter, texts))]
    if letter.event is AppointmentEvent.CANCELLED:
        last = _what_cancelling_means(letter, texts)
    else:
        body += [*_preparation(letter, texts), *_fee(letter, texts), *_deadline(letter, texts)]
        last = _change(letter, texts)
    body += closing(last, signature(texts("regards"), letter.clerk))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=letter.number,
        station=letter.station,
        references=(
            (texts("reference"), letter.number),
            (texts("dated"), wording.day(texts, wording.local(letter.made_at).date())),
            (texts("booking-number"), letter.booking_number),
        ),
        qr=code_content(CodeKind.BOOKING, letter.booking_number),
        body=tuple(body),
        addressee=letter.person,
    )


def _notices(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    if letter.provisional and letter.event is not AppointmentEvent.CANCELLED:
        return notice(texts("provisional-title"), [texts("provisional")])
    return []


def _facts(letter: AppointmentLetter, texts: Texts) -> list[Fact]:
    cancelled = letter.event is AppointmentEvent.CANCELLED
    when = wording.at(texts, letter.day, letter.start)
    if cancelled:
        rows = [fact(texts("when"), when, LEAD, struck=True)]
    else:
        rows = [fact(texts("when"), when, LEAD, (texts("duration", minutes=letter.minutes), BODY))]
        if letter.earlier:
            earlier = wording.at(texts, letter.earlier.date(), letter.earlier.time())
            rows.append(fact(texts("earlier"), earlier, struck=True))
        rows.append(
            Fact(
                texts("where"),
                (
                    (letter.station.name, STRONG),
                    (f"{letter.station.street}, {letter.station.postcode} {letter.station.city}", BODY),
                ),
            )
        )
        if letter.desk:
            rows.append(fact(texts("desk"), letter.desk, STRONG))
    rows.append(fact(texts("errand"), letter.errand, BODY if cancelled else STRONG))
    rows.append(
        fact(texts("who"), wording.full_name(letter.person), BODY, (wording.identity(texts, letter.person), SMALL))
    )
    return rows


def _preparation(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    strips = []
    if letter.earlier:
        earlier = wording.at(texts, letter.earlier.date(), letter.earlier.time())
        strips += paragraph(texts("moved", earlier=earlier), before=PANEL_GAP)
    strips += paragraph(texts("one-person"), before=PARAGRAPH_GAP if strips else PANEL_GAP)
    if not letter.documents:
        return [*strips, *section(texts("bring-title"), paragraph(texts("bring-passport")))]
    documents = tick_list([(document.name, document.explanation) for document in letter.documents])
    return [*strips, *section(texts("bring-title"), lead_into(paragraph(texts("bring-intro"))), documents)]


def _fee(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    if letter.fee == 0:
        text = texts("fee-nothing")
    elif letter.fee is None:
        text = texts("fee-told-at-counter")
    else:
        text = texts(
            "fee-at-counter" if letter.by_paper else "fee-unless-paid", amount=wording.amount(texts, letter.fee)
        )
    return section(texts("fee-title"), paragraph(text))


def _deadline(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    if letter.attend_by is None:
        return []
    strips = section(
        texts("deadline-title"), paragraph(texts("deadline", date=wording.weekday(texts, letter.attend_by)))
    )
    if letter.day > letter.attend_by:
        strips += notice(texts("deadline-missed-title"), [texts("deadline-missed", **wording.contact(letter.station))])
    return strips


def _change(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    channel = "paper" if letter.by_paper else "online"
    return section(
        texts("change-title"),
        paragraph(texts(f"change-{channel}", booking=letter.booking_number, **wording.contact(letter.station))),
        paragraph(texts(f"cancelling-{channel}")),
        paragraph(texts("not-udi")),
    )


def _what_cancelling_means(letter: AppointmentLetter, texts: Texts) -> list[Strip]:
    strips = section(
        texts("cancelled-title"),
        paragraph(texts("cancelled-stay-away")),
        paragraph(texts("cancelled-new-time", booking=letter.booking_number, **wording.contact(letter.station))),
    )
    if letter.attend_by is not None:
        strips += paragraph(texts("cancelled-deadline", date=wording.weekday(texts, letter.attend_by)))
    return strips

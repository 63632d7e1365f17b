"""The appointment letter: booked, moved or cancelled."""

from desktop.domain.clock import oslo_day
from desktop.domain.papers import AppointmentEvent, AppointmentLetter, PaperKind
from desktop.printing import visit, wording
from desktop.printing.blocks import PANEL_GAP, PARAGRAPH_GAP, closing, signature
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, LEAD, STRONG
from desktop.printing.texts import Texts
from desktop.printing.voices import Row, Values, Voice, unchanged, voice_of


def compose(letter: AppointmentLetter, texts: Texts) -> Sheet:
    """Put an appointment letter together."""
    voice = voice_of(texts, PaperKind.APPOINTMENT_LETTER, letter.help)
    body = [*voice.title(f"title-{letter.event}"), *_notices(letter, voice), *voice.panel(_facts(letter, texts))]
    if letter.event is AppointmentEvent.CANCELLED:
        last = _what_cancelling_means(letter, voice)
    else:
        fee = visit.fee(voice, letter.fee, by_paper=letter.by_paper)
        body += [*_preparation(letter, voice), *fee, *_deadline(letter, voice)]
        last = _change(letter, voice)
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


def _notices(letter: AppointmentLetter, voice: Voice) -> list[Strip]:
    if letter.provisional and letter.event is not AppointmentEvent.CANCELLED:
        return voice.notice("provisional-title", "provisional")
    return []


def _facts(letter: AppointmentLetter, texts: Texts) -> list[Row]:
    if letter.event is AppointmentEvent.CANCELLED:
        rows = [visit.struck_time("when", letter.day, letter.start, LEAD), unchanged("errand", (letter.errand, BODY))]
    else:
        rows = [visit.when(letter.day, letter.start, letter.minutes)]
        if letter.earlier:
            rows.append(visit.struck_time("earlier", letter.earlier.date(), letter.earlier.time(), BODY))
        rows.append(visit.where(letter.station))
        if letter.desk:
            rows.append(unchanged("desk", (letter.desk, STRONG)))
        rows.append(unchanged("errand", (letter.errand, STRONG)))
    return [*rows, visit.who(texts, letter.person)]


def _preparation(letter: AppointmentLetter, voice: Voice) -> list[Strip]:
    strips = []
    if letter.earlier:
        earlier = letter.earlier
        moved = voice.paragraph(
            "moved",
            lambda texts: {"earlier": wording.at(texts, earlier.date(), earlier.time())},
            before=PANEL_GAP,
        )
        strips += moved
    strips += voice.paragraph("one-person", before=PARAGRAPH_GAP if strips else PANEL_GAP)
    if not letter.documents:
        return [*strips, *voice.section("bring-title", voice.paragraph("bring-passport"))]
    documents = voice.tick_list(letter.documents)
    return [*strips, *voice.section("bring-title", lead_into(voice.paragraph("bring-intro")), documents)]


def _deadline(letter: AppointmentLetter, voice: Voice) -> list[Strip]:
    if letter.attend_by is None:
        return []
    strips = visit.deadline(voice, letter.attend_by, letter.made_at)
    # An earlier appointment is asked for only while one could still be in time.
    if letter.day > letter.attend_by >= oslo_day(letter.made_at):
        strips += voice.notice("deadline-missed-title", "deadline-missed", _contact(letter))
    return strips


def _change(letter: AppointmentLetter, voice: Voice) -> list[Strip]:
    channel = "paper" if letter.by_paper else "online"
    return voice.section(
        "change-title",
        voice.paragraph(f"change-{channel}", _contact(letter)),
        voice.paragraph(f"cancelling-{channel}"),
        voice.paragraph("not-udi"),
    )


def _what_cancelling_means(letter: AppointmentLetter, voice: Voice) -> list[Strip]:
    strips = voice.section(
        "cancelled-title",
        voice.paragraph("cancelled-stay-away"),
        voice.paragraph("cancelled-new-time", _contact(letter)),
    )
    if letter.attend_by is not None:
        by = letter.attend_by
        strips += voice.paragraph("cancelled-deadline", lambda texts: {"date": wording.weekday(texts, by)})
    return strips


def _contact(letter: AppointmentLetter) -> Values:
    """Return how to reach the station and about which booking, for every language alike."""
    return lambda _: {"booking": letter.booking_number, **wording.contact(letter.station)}

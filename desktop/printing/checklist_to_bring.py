"""The checklist that a person takes home: what to bring, in which form, where and when, and whom to ask."""

from desktop.domain.checklist_paper import ChecklistToBring
from desktop.domain.papers import PaperKind
from desktop.printing import visit, wording
from desktop.printing.blocks import PANEL_GAP, closing, signature
from desktop.printing.codes import CodeKind, code_content
from desktop.printing.flow import Strip, lead_into
from desktop.printing.page import Sheet
from desktop.printing.style import BODY, STRONG
from desktop.printing.texts import Texts
from desktop.printing.voices import Row, Values, Voice, unchanged, voice_of


def compose(paper: ChecklistToBring, texts: Texts) -> Sheet:
    """Put the checklist together."""
    voice = voice_of(texts, PaperKind.CHECKLIST, paper.help)
    body = [
        *voice.title("title-missing" if paper.submitted else "title"),
        *voice.panel(_facts(paper, texts)),
        *_documents(paper, voice),
        *_how(voice),
        *_before_attending(paper, voice),
        *_how_to_come(paper, voice),
    ]
    body += closing(_ask(paper, voice), signature(texts("regards"), paper.clerk))
    references = [
        (texts("reference"), paper.number),
        (texts("dated"), wording.day(texts, wording.local(paper.made_at).date())),
    ]
    if paper.appointment:
        references.append((texts("booking-number"), paper.appointment.booking_number))
    return Sheet(
        texts=texts,
        name=texts("document-name"),
        number=paper.number,
        station=paper.station,
        references=tuple(references),
        qr=code_content(CodeKind.PAPER, paper.number),
        body=tuple(body),
        addressee=paper.person,
    )


def _facts(paper: ChecklistToBring, texts: Texts) -> list[Row]:
    rows = []
    if paper.appointment:
        rows.append(visit.when(paper.appointment.day, paper.appointment.start, paper.appointment.minutes))
    elif not paper.submitted:
        rows.append(Row("when", lambda said: [(said("no-appointment"), BODY)]))
    rows.append(visit.where(paper.station))
    if paper.appointment and paper.appointment.desk:
        rows.append(unchanged("desk", (paper.appointment.desk, STRONG)))
    rows.append(unchanged("errand", (paper.errand, STRONG)))
    rows.append(visit.who(texts, paper.person))
    return rows


def _documents(paper: ChecklistToBring, voice: Voice) -> list[Strip]:
    if paper.documents:
        listed = voice.tick_list(paper.documents)
        strips = voice.section("bring-title", lead_into(voice.paragraph("bring-intro")), listed)
    else:
        strips = voice.paragraph("bring-nothing", before=PANEL_GAP)
    if paper.if_it_applies:
        strips += voice.section("if-title", voice.tick_list(paper.if_it_applies))
    if paper.handed_in:
        strips += voice.section("handed-in-title", voice.names(paper.handed_in))
    return strips


def _how(voice: Voice) -> list[Strip]:
    return voice.section(
        "how-title",
        voice.paragraph("how-originals"),
        voice.paragraph("how-passport"),
        voice.paragraph("how-translations"),
        voice.paragraph("how-missing"),
    )


def _before_attending(paper: ChecklistToBring, voice: Voice) -> list[Strip]:
    """Say what matters until the application has been handed in: the fee, and the deadline."""
    if paper.submitted:
        return []
    strips = visit.fee(voice, paper.fee, by_paper=paper.by_paper)
    if paper.attend_by is not None:
        strips += visit.deadline(voice, paper.attend_by, paper.made_at)
    return strips


def _how_to_come(paper: ChecklistToBring, voice: Voice) -> list[Strip]:
    if paper.submitted:
        return voice.section("hand-in-title", voice.paragraph("hand-in", lambda _: {"station": paper.station.name}))
    if paper.appointment:
        return []
    channel = "paper" if paper.by_paper else "online"
    return voice.section(
        "book-title", voice.paragraph(f"book-{channel}", _contact(paper)), voice.paragraph("one-person")
    )


def _ask(paper: ChecklistToBring, voice: Voice) -> list[Strip]:
    day = wording.local(paper.made_at).date()
    return voice.section(
        "ask-title",
        voice.paragraph("ask-booking" if paper.appointment else "ask", _contact(paper)),
        voice.paragraph("general", lambda texts: {"date": wording.day(texts, day)}),
    )


def _contact(paper: ChecklistToBring) -> Values:
    """Return how to reach the station and about what, for every language alike."""
    booking = paper.appointment.booking_number if paper.appointment else ""
    return lambda _: {"number": paper.number, "booking": booking, **wording.contact(paper.station)}

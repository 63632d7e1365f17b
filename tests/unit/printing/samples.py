"""Invented people and papers for the tests of printing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

from desktop.domain.cards import CardLetterEvent
from desktop.domain.languages import Language, Text
from desktop.domain.missing_papers import MissingDocument, MissingPapersLetter
from desktop.domain.paper_types import Paper
from desktop.domain.papers import (
    AppointmentEvent,
    AppointmentLetter,
    CardLetter,
    CardOrderPaper,
    Delivery,
    DocumentLine,
    DocumentToBring,
    FeeOnPaper,
    FeeState,
    Finding,
    HandInReceipt,
    LineState,
    NoteOnRights,
    NoTimeOnPaper,
    OrderReason,
    PersonOnPaper,
)
from tests.unit.printing import samples_casepapers, samples_help, samples_till
from tests.unit.printing.samples_who import PERSON as PERSON
from tests.unit.printing.samples_who import STATION as STATION

ARABIC = PersonOnPaper("الأحمد", "محمد علي", "1984-00-00", "Syria", "200900595509", ("Parkveien 3", "4085 Storvik"))
CYRILLIC = PersonOnPaper("Щербакова", "Олександра Їрина", "1979-11-00", "Ukraina", "", ("Kirkegata 22", "4085 Storvik"))

_DOCUMENTS = (
    (
        Text("Gyldig pass", "Gyldig pass", "Valid passport"),
        Text(
            "Ta med passet og kopi av alle sidene som er brukt.",
            "Ta med passet og kopi av alle sidene som er brukte.",
            "Bring the passport and copies of all pages that have been used.",
        ),
    ),
    (
        Text("Utfylt søknadsskjema", "Utfylt søknadsskjema", "Completed application form"),
        Text("Skjemaet må være underskrevet.", "Skjemaet må vere underskrive.", "The form must be signed."),
    ),
    (
        Text("Arbeidskontrakt", "Arbeidskontrakt", "Employment contract"),
        Text(
            "Underskrevet av deg og arbeidsgiveren, med stilling, lønn og arbeidstid.",
            "Underskriven av deg og arbeidsgivaren, med stilling, løn og arbeidstid.",
            "Signed by you and your employer, with position, pay and working hours.",
        ),
    ),
    (
        Text("Leiekontrakt", "Leigekontrakt", "Rental contract"),
        Text("", "", ""),
    ),
)
_ERRAND = Text(
    "Fornyelse av oppholdstillatelse, faglært arbeidstaker",
    "Fornying av opphaldsløyve, faglærd arbeidstakar",
    "Renewal of residence permit, skilled worker",
)


def letter(language: Language = Language.BOKMAL) -> AppointmentLetter:
    """Return a letter to a paper applicant, with everything in it."""
    return AppointmentLetter(
        language=language,
        number="20261123-1-0007",
        event=AppointmentEvent.BOOKED,
        station=STATION,
        person=PERSON,
        booking_number="B-7F3K-29",
        day=date(2026, 12, 14),
        start=time(9, 0),
        minutes=30,
        desk="3",
        errand=_ERRAND.into(language),
        documents=tuple(DocumentToBring(name.into(language), text.into(language)) for name, text in _DOCUMENTS),
        fee=6300,
        attend_by=date(2026, 12, 15),
        made_at=datetime(2026, 11, 23, 12, 41, tzinfo=UTC),
        clerk="Kari Berg",
    )


def moved(language: Language = Language.BOKMAL) -> AppointmentLetter:
    """Return a letter of a moved, still provisional appointment after the deadline; the amount is unknown."""
    return replace(
        letter(language),
        event=AppointmentEvent.MOVED,
        earlier=datetime(2026, 12, 14, 9, 0),  # noqa: DTZ001 - appointments are wall-clock promises
        day=date(2027, 1, 4),
        start=time(13, 15),
        fee=None,
        provisional=True,
        person=replace(PERSON, address=()),
    )


def cancelled(language: Language = Language.BOKMAL) -> AppointmentLetter:
    """Return a letter of a cancelled appointment."""
    return replace(letter(language), event=AppointmentEvent.CANCELLED)


def receipt(language: Language = Language.BOKMAL) -> HandInReceipt:
    """Return a receipt with documents in every state."""
    names = [name.into(language) for name, _ in _DOCUMENTS]
    return HandInReceipt(
        language=language,
        number="20261214-1-0003",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        handed_in_at=datetime(2026, 12, 14, 8, 12, tzinfo=UTC),
        first=True,
        documents=(
            DocumentLine(names[0], LineState.BROUGHT, original_seen=True, copy_taken=True),
            DocumentLine(names[1], LineState.BROUGHT, original_seen=True),
            DocumentLine(names[2], LineState.MISSING, missing_by=date(2027, 1, 4), note="Note 51"),
            DocumentLine(names[3], LineState.NOT_RELEVANT),
            DocumentLine("Oversettelse", LineState.MISSING),
            DocumentLine("Fullmakt", LineState.OPEN),
        ),
        fee=FeeOnPaper(FeeState.PAID, 6300, terminal_receipt="T-004417"),
        rights=(
            Finding(
                "R33",
                Text(
                    "Du møtte og leverte i tide. Du har de samme rettighetene som nå til søknaden er avgjort.",
                    "Du møtte og leverte i tide. Du har dei same rettane som no til søknaden er avgjord.",
                    "You attended in time. You keep the rights you have now until your application has been decided.",
                ).into(language),
            ),
        ),
        clerk="Kari Berg",
        permit_expires_on=date(2027, 1, 15),
        portal_receipt="20261101-889",
        booking_number="B-7F3K-29",
    )


def card_order(language: Language = Language.BOKMAL) -> CardOrderPaper:
    """Return an order to be posted; fingerprints could not be taken."""
    return CardOrderPaper(
        language=language,
        number="20270212-1-0011",
        station=STATION,
        person=PERSON,
        sex=Text("Kvinne", "Kvinne", "Female").into(language),
        permit="Midlertidig oppholdstillatelse, utl 42 1",
        valid_from=date(2027, 2, 10),
        valid_to=date(2029, 2, 9),
        photo=True,
        fingerprints=False,
        signature=True,
        no_photo_because="",
        no_fingerprints_because=Text("brukket hånd", "broten hand", "broken hand").into(language),
        no_signature_because="",
        delivery=Delivery.POST,
        delivery_address=("c/o Haugen", "Fjellveien 7 B, leilighet H0302", "4085 Storvik"),
        letterbox_name="Haugen / Nguyễn",
        reason=OrderReason.RENEWED,
        old_card=Text(
            "Det gamle kortet er levert inn.", "Det gamle kortet er levert inn.", "The old card has been handed in."
        ).into(language),
        fee=FeeOnPaper(FeeState.NONE, 0),
        ordered_by="Kari Berg",
        ordered_at=datetime(2027, 2, 12, 9, 30, tzinfo=UTC),
    )


def collected(language: Language = Language.BOKMAL) -> CardOrderPaper:
    """Return an order for a person with a protected address; an address that slipped in must not be printed."""
    return replace(card_order(language), delivery=Delivery.COLLECT, person=replace(PERSON, address=()))


def card_letter(language: Language = Language.BOKMAL) -> CardLetter:
    """Return a letter about a card that has come; the old one is to be brought."""
    return CardLetter(
        language=language,
        number="20270301-1-0002",
        event=CardLetterEvent.COME,
        station=STATION,
        person=PERSON,
        order_number="20270212-1-0011",
        ordered_on=date(2027, 2, 12),
        bring_old_card=True,
        hand_over_only=False,
        made_at=datetime(2027, 3, 1, 8, 41, tzinfo=UTC),
        clerk="Kari Berg",
    )


def note_on_rights(language: Language = Language.BOKMAL) -> NoteOnRights:
    """Return a note to somebody whose rights are kept because no time was free in time."""
    return NoteOnRights(
        language=language,
        number="20261123-1-0012",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        by_paper=False,
        registered_on=date(2026, 11, 20),
        portal_receipt="202611200001",
        permit_expires_on=date(2027, 1, 5),
        permanent=False,
        submitted_on=None,
        appointment_on=date(2026, 12, 14),
        attend_by=date(2026, 12, 5),
        attend_by_open_day=date(2026, 12, 4),
        register_by=date(2026, 11, 29),
        holds=(
            Finding(
                "R34",
                Text(
                    "Ingen time var ledig i tide. Du har de samme rettighetene som før.",
                    "Ingen time var ledig i tide. Du har dei same rettane som før.",
                    "No appointment was free in time. You have the same rights as before.",
                ).into(language),
            ),
        ),
        so_far=(
            Finding(
                "R32",
                Text("Den er ikke levert ennå.", "Han er ikkje levert enno.", "Not handed in yet.").into(language),
            ),
        ),
        unsettled=False,
        shows_residence=True,
        proof=NoTimeOnPaper(
            asked_at=datetime(2026, 11, 23, 8, 12, tzinfo=UTC),
            asked_by="Odd Lie",
            service=Text("Levering av søknad", "Levering av søknad", "Handing in an application").into(language),
            minutes=25,
            desks=("1", "4"),
            deadline=date(2026, 12, 5),
            published_to=date(2026, 12, 18),
            first_free=datetime(2026, 12, 7, 9, 30),  # noqa: DTZ001 - appointments are wall-clock promises
            first_free_desk="4",
        ),
        made_at=datetime(2026, 11, 23, 8, 41, tzinfo=UTC),
        clerk="Kari Berg",
    )


def unsettled(language: Language = Language.BOKMAL) -> NoteOnRights:
    """Return a note to somebody whose rights UDI must assess; no proof, and no dates that are not known."""
    return replace(note_on_rights(language), unsettled=True, shows_residence=False, proof=None, holds=())


def missing_papers(language: Language = Language.BOKMAL) -> MissingPapersLetter:
    """Return a letter about two papers that have not come."""
    return MissingPapersLetter(
        language=language,
        number="20261210-1-0004",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        documents=(
            MissingDocument(
                Text("Gyldig pass", "Gyldig pass", "Valid passport").into(language),
                date(2026, 12, 7),
                Text("Vis originalen.", "Vis originalen.", "Show the original.").into(language),
            ),
            MissingDocument(
                Text("Brev fra skolen", "Brev frå skulen", "Letter from the school").into(language), date(2026, 12, 7)
            ),
        ),
        hand_in_by=date(2026, 12, 28),
        made_at=datetime(2026, 12, 10, 8, 41, tzinfo=UTC),
        clerk="Kari Berg",
        handed_in_at=datetime(2026, 11, 23, 8, 41, tzinfo=UTC),
        receipt_number="20261123-1-0009",
        portal_receipt="202611200001",
    )


MAKERS: tuple[Callable[[Language], Paper], ...] = (
    letter,
    moved,
    cancelled,
    receipt,
    card_letter,
    card_order,
    collected,
    note_on_rights,
    unsettled,
    missing_papers,
    *samples_casepapers.MAKERS,
    *samples_help.MAKERS,
    *samples_till.OF_A_PERSON,
    *samples_till.OF_THE_STATION,
)

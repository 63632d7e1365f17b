"""Invented papers about steps of a case, for the tests of printing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from desktop.domain.advice.facts import WithdrawnBy
from desktop.domain.advice.withdrawal import CONSENTING, WithdrawalOutcome
from desktop.domain.case_papers import (
    ConsentWithdrawal,
    EeaRegistrationReceipt,
    NotReceived,
    Office,
    WithdrawalConfirmation,
    WrongPlaceSlip,
)
from desktop.domain.cases import Channel, Sex
from desktop.domain.correction_note import KEPT_INSIDE, CorrectedLine, CorrectionNote, ReplacedPaper
from desktop.domain.corrections import (
    CASE_FIELDS,
    DECISION_FIELDS,
    HOLDER,
    ApplicationField,
    CorrectionKind,
    Mistake,
)
from desktop.domain.languages import Language, Text
from desktop.domain.paper_types import Paper
from desktop.services.cases import PersonDetails
from tests.unit.printing.samples_who import PERSON, STATION

OFFICE = Office("Nordvik politistasjon", "Sjøgata 4", "9008", "Nordvik", "77 61 20 00", "utlending.nordvik@example.no")
_MADE = datetime(2026, 12, 14, 9, 30, tzinfo=UTC)
_ERRAND = Text(
    "Fornyelse av oppholdstillatelse, faglært arbeidstaker",
    "Fornying av opphaldsløyve, faglærd arbeidstakar",
    "Renewal of residence permit, skilled worker",
)


def eea_registration(language: Language = Language.BOKMAL) -> EeaRegistrationReceipt:
    """Return the receipt of somebody who was registered today."""
    return EeaRegistrationReceipt(
        language=language,
        number="20261214-1-0021",
        station=STATION,
        person=PERSON,
        errand=Text(
            "Registrering av EØS-borger, arbeidstaker",
            "Registrering av EØS-borgar, arbeidstakar",
            "Registration of an EEA citizen, employee",
        ).into(language),
        registered_on=date(2026, 12, 14),
        certificate="R004417",
        documents=(
            Text("Gyldig pass eller ID-kort", "Gyldig pass eller ID-kort", "Valid passport or ID card").into(language),
            Text("Arbeidskontrakt", "Arbeidskontrakt", "Employment contract").into(language),
        ),
        made_at=_MADE,
        clerk="Kari Berg",
        portal_receipt="202611200001",
    )


def withdrawal(language: Language = Language.BOKMAL) -> WithdrawalConfirmation:
    """Return the confirmation of an application that was withdrawn before it was handed in."""
    return WithdrawalConfirmation(
        language=language,
        number="20261214-1-0022",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        outcome=WithdrawalOutcome.WITHDRAWN,
        withdrawn_on=date(2026, 12, 14),
        sentences=(
            Text(
                "Søknaden din er trukket. Vi behandler den ikke.",
                "Søknaden din er trekt. Vi behandlar han ikkje.",
                "Your application has been withdrawn. We will not process it.",
            ).into(language),
            Text(
                "Du kan be oss om å få gebyret tilbake.",
                "Du kan be oss om å få gebyret tilbake.",
                "You can ask us for the fee back.",
            ).into(language),
        ),
        made_at=_MADE,
        clerk="Kari Berg",
        portal_receipt="202611200001",
    )


def dismissed(language: Language = Language.BOKMAL) -> WithdrawalConfirmation:
    """Return the confirmation of a case that was dismissed."""
    return replace(withdrawal(language), outcome=WithdrawalOutcome.DISMISSED, portal_receipt="")


def consent_withdrawn(language: Language = Language.BOKMAL) -> ConsentWithdrawal:
    """Return the confirmation to a reference person."""
    return ConsentWithdrawal(
        language=language,
        number="20261214-1-0023",
        station=STATION,
        applicant="Thị Minh Khai Nguyễn",
        born_on="1990-03-14",
        errand=Text("Familieinnvandring, ektefelle", "Familieinnvandring, ektefelle", "Family, spouse").into(language),
        by=WithdrawnBy.REFERENCE_PERSON,
        withdrawn_on=date(2026, 12, 14),
        sentences=(
            Text(
                "Samtykket som søknaden bygger på, er trukket.",
                "Samtykket som søknaden byggjer på, er trekt.",
                "The consent that the application rests on has been withdrawn.",
            ).into(language),
        ),
        made_at=_MADE,
        clerk="Kari Berg",
    )


def wrong_place(language: Language = Language.BOKMAL) -> WrongPlaceSlip:
    """Return the slip for an application that was sent to the wrong place."""
    return WrongPlaceSlip(
        language=language,
        number="20261214-1-0024",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        office=OFFICE,
        by_paper=False,
        not_received=tuple(NotReceived),
        ask_fee_back=True,
        permit_expires_on=date(2027, 1, 15),
        made_at=_MADE,
        clerk="Kari Berg",
        portal_receipt="202611200001",
    )


def wrong_place_on_paper(language: Language = Language.BOKMAL) -> WrongPlaceSlip:
    """Return the slip for an application on paper."""
    slip = wrong_place(language)
    return replace(slip, by_paper=True, ask_fee_back=False, permit_expires_on=None, portal_receipt="")


def correction_note(language: Language = Language.BOKMAL) -> CorrectionNote:
    """Return the note on a name and an address that we had misheard; two papers were issued again."""
    names = (
        Text("Timebrev", "Timebrev", "Appointment letter").into(language),
        Text(
            "Kvittering for innlevert søknad", "Kvittering for innlevert søknad", "Receipt for an application handed in"
        ).into(language),
    )
    return CorrectionNote(
        language=language,
        number="20261214-1-0025",
        station=STATION,
        person=PERSON,
        errand=_ERRAND.into(language),
        correction="0193",
        kind=CorrectionKind.PERSON,
        mistake=Mistake.OURS,
        written_note="",
        corrected_at=datetime(2026, 12, 14, 8, 12, tzinfo=UTC),
        corrected_by="Odd Lie",
        lines=(
            CorrectedLine("family_name", "Nguen", "Nguyễn"),
            CorrectedLine("given_names", "Thi Minh Khai", "Thị Minh Khai"),
            CorrectedLine("born_on", "1990-03-00", "1990-03-14"),
            CorrectedLine("street", "Fjellvegen 7", "Fjellveien 7 B, leilighet H0302"),
            CorrectedLine("email", "", "khai.nguyen@example.org"),
        ),
        replaced=(
            ReplacedPaper(names[0], "20261123-1-0007", "20261214-1-0019"),
            ReplacedPaper(names[1], "20261123-1-0009", "20261214-1-0020"),
        ),
        made_at=_MADE,
        clerk="Kari Berg",
    )


MAKERS: tuple[Callable[[Language], Paper], ...] = (
    eea_registration,
    withdrawal,
    dismissed,
    consent_withdrawn,
    wrong_place,
    wrong_place_on_paper,
    correction_note,
)


def every_text() -> list[Paper]:
    """Return papers in which every text of these kinds has its turn."""
    note = correction_note()
    fields = [*PersonDetails.__slots__, *CASE_FIELDS, *DECISION_FIELDS, *ApplicationField]
    left_out = {*KEPT_INSIDE, ApplicationField.OTHER, ApplicationField.PLACE_OF_ATTENDANCE}
    codes = {
        "channel": tuple(Channel),
        "sex": (Sex.FEMALE, Sex.MALE, Sex.UNSPECIFIED),
        "language": tuple(Language),
        "permit_renewable": ("yes", "no"),
        "permit_permanent": ("yes", "no"),
    }
    days = {name for name in fields if name.endswith(("_on", "_since", "_from", "_to"))}
    lines = [
        CorrectedLine(field, "", value)
        for field in fields
        if field not in left_out
        for value in (("2026-12-14",) if field in days else codes.get(field, ("Lagt inn",)))
    ]
    lines += [CorrectedLine(HOLDER, "", "", hidden=True), CorrectedLine("street", "", "", hidden=True)]
    return [
        *(make(Language.BOKMAL) for make in MAKERS),
        *(replace(consent_withdrawn(), by=by) for by in CONSENTING),
        *(replace(note, kind=kind) for kind in CorrectionKind),
        replace(note, lines=tuple(lines)),
        replace(note, mistake=Mistake.APPLICANT),
        replace(note, mistake=Mistake.APPLICANT, written_note="Brev 12"),
    ]

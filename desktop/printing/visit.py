"""What papers say of a visit: when, where, who, the fee and the deadline."""

from datetime import date, datetime, time

from desktop.domain.clock import oslo_day
from desktop.domain.papers import PersonOnPaper, StationContact
from desktop.printing import wording
from desktop.printing.flow import Strip
from desktop.printing.style import BODY, LEAD, SMALL, STRONG, Type
from desktop.printing.texts import Texts
from desktop.printing.voices import Row, Voice, unchanged


def when(day: date, start: time, minutes: int) -> Row:
    """Say when the appointment is, and how long it takes."""
    return Row(
        "when",
        lambda texts: [(wording.at(texts, day, start), LEAD), (texts("duration", minutes=minutes), BODY)],
    )


def struck_time(label: str, day: date, start: time, kind: Type) -> Row:
    """Say a time that no longer holds."""
    return Row(label, lambda texts: [(wording.at(texts, day, start), kind)], struck=True)


def where(station: StationContact) -> Row:
    """Say where to come."""
    street = f"{station.street}, {station.postcode} {station.city}"
    return unchanged("where", (station.name, STRONG), (street, BODY))


def who(texts: Texts, person: PersonOnPaper) -> Row:
    """Say whom the paper is about."""
    return unchanged("who", (wording.full_name(person), BODY), (wording.identity(texts, person), SMALL))


def fee(voice: Voice, amount: int | None, *, by_paper: bool) -> list[Strip]:
    """Say what is to be paid at the counter: whole NOK, 0 for nothing, None where it must be checked first."""
    if amount == 0:
        return voice.section("fee-title", voice.paragraph("fee-nothing"))
    if amount is None:
        return voice.section("fee-title", voice.paragraph("fee-told-at-counter"))
    kroner = amount
    key = "fee-at-counter" if by_paper else "fee-unless-paid"
    return voice.section("fee-title", voice.paragraph(key, lambda texts: {"amount": wording.amount(texts, kroner)}))


def deadline(voice: Voice, attend_by: date, made_at: datetime) -> list[Strip]:
    """Say by when one must attend and hand in (R33), or that this day had passed when the paper was made."""
    said = "deadline" if oslo_day(made_at) <= attend_by else "deadline-passed"
    return voice.section(
        "deadline-title", voice.paragraph(said, lambda texts: {"date": wording.weekday(texts, attend_by)})
    )

"""Write dates, times, amounts and people the way the language of a paper does."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from desktop.domain.papers import FeeOnPaper, FeeState, PersonOnPaper, StationContact
from desktop.printing.texts import Texts

OSLO = ZoneInfo("Europe/Oslo")
NO_BREAK = "\u00a0"


def day(texts: Texts, value: date) -> str:
    """Write a date: `14. desember 2026`, `14 December 2026`."""
    return texts("date", day=value.day, month=texts.several("months")[value.month - 1], year=value.year)


def weekday(texts: Texts, value: date) -> str:
    """Write a date with its weekday: `mandag 14. desember 2026`."""
    return texts("date-with-weekday", weekday=texts.several("weekdays")[value.weekday()], date=day(texts, value))


def clock(texts: Texts, value: time) -> str:
    """Write a time of day: `kl. 09.00`, `at 09:00`."""
    return texts("clock", hour=f"{value.hour:02}", minute=f"{value.minute:02}")


def at(texts: Texts, on: date, when: time) -> str:
    """Write a wall-clock date and time: `mandag 14. desember 2026 kl. 09.00`."""
    return texts("moment", date=weekday(texts, on), clock=clock(texts, when))


def local(instant: datetime) -> datetime:
    """Return an instant in Oslo's time; one without a zone is taken as UTC, as the database keeps it."""
    return (instant if instant.tzinfo else instant.replace(tzinfo=UTC)).astimezone(OSLO)


def moment(texts: Texts, instant: datetime) -> str:
    """Write an instant as Oslo time, with the weekday."""
    there = local(instant)
    return at(texts, there.date(), there.time())


def day_and_clock(texts: Texts, instant: datetime) -> str:
    """Write an instant as Oslo time without the weekday, where there is little room."""
    there = local(instant)
    return texts("moment", date=day(texts, there.date()), clock=clock(texts, there.time()))


def amount(texts: Texts, kroner: int) -> str:
    """Write whole kroner: `6 300 kr`, `NOK 6,300`; it never breaks over two lines."""
    return texts("amount", amount=f"{kroner:,}".replace(",", texts("thousands")))


def born(texts: Texts, born_on: str) -> str:
    """Write a birth date `YYYY-MM-DD` whose month or day may be `00` for unknown."""
    year, month, day_ = (int(part) for part in born_on.split("-"))
    if not month:
        return texts("born-year-only", year=year)
    if not day_:
        return texts("born-month-only", month=texts.several("months")[month - 1], year=year)
    return day(texts, date(year, month, day_))


def duf(number: str) -> str:
    """Write a DUF number in its groups of four, six and two digits."""
    return NO_BREAK.join((number[:4], number[4:10], number[10:])) if len(number) == 12 else number


def full_name(person: PersonOnPaper) -> str:
    """Return given names and family name; either may be missing."""
    return " ".join(filter(None, (person.given_names, person.family_name)))


def contact(station: StationContact) -> dict[str, str]:
    """Return phone and e-mail for running text; the phone number never breaks over two lines."""
    return {"phone": station.phone.replace(" ", NO_BREAK), "email": station.email}


def identity(texts: Texts, person: PersonOnPaper) -> str:
    """Write birth date, citizenship and DUF number on one line."""
    parts = [texts("born-on", date=born(texts, person.born_on)), person.citizenship]
    if person.duf:
        parts.append(texts("duf-short", number=duf(person.duf)))
    return ", ".join(filter(None, parts))


def fee(texts: Texts, paid: FeeOnPaper) -> str:
    """Write how a fee stands, in one or two sentences."""
    sentences = [_fee_state(texts, paid)]
    if paid.terminal_receipt:
        sentences.append(texts("fee-terminal", number=paid.terminal_receipt))
    return " ".join(sentences)


def _fee_state(texts: Texts, paid: FeeOnPaper) -> str:
    if paid.state is FeeState.NONE:
        return texts("fee-none")
    if paid.state is FeeState.EXEMPT:
        return texts("fee-exempt-because", reason=paid.exempt_because) if paid.exempt_because else texts("fee-exempt")
    how = "invoiced" if paid.by_invoice else paid.state
    if paid.amount is None:
        return texts(f"fee-{how}-unknown")
    return texts(f"fee-{how}", amount=amount(texts, paid.amount))

"""What an e-mail about an appointment says: name, time, place and what to bring, and nothing else about anybody."""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, func, select

from desktop.domain.clock import wall_clock
from desktop.domain.languages import Language
from desktop.domain.mail import Letter, NoticeEvent
from desktop.domain.papers import LineState
from desktop.exchange.icalendar_file import CalendarEntry, calendar_file
from desktop.services.queries.case_page import lines_of
from desktop.services.resource_files import resource_bytes
from desktop.services.rule_book import date_in_words
from desktop.services.wording import document
from desktop.storage.models import Case, Notice, Person, Station

_STILL_TO_BRING = (LineState.OPEN, LineState.MISSING)


def letter_of(connection: Connection, notice: Row[Any], sender: str, at: datetime) -> Letter:
    """Return the message of a notice, from the rows as they stand.

    Args:
        connection: where the rows are.
        notice: the row, with the address that the message goes to.
        sender: the address that the station's mail comes from.
        at: when it is sent, UTC.
    """
    person = connection.execute(
        select(Person.family_name, Person.given_names, Person.language)
        .join(Case, Case.person_id == Person.id)
        .where(Case.id == notice.case_id)
    ).one()
    station = connection.execute(select(Station).where(Station.id == notice.station_id)).one()
    language, event = Language(person.language), NoticeEvent(notice.event)
    subject = said("subject", event.value, language)
    return Letter(
        message_id=notice.message_id,
        sender=sender,
        sender_name=station.name,
        recipient=notice.address,
        language=language.value,
        subject=subject,
        text=_text(connection, notice, person, station, language),
        at=at,
        calendar=_calendar(connection, notice, station, language, at),
    )


def test_letter(message_id: str, sender: str, station: str, recipient: str, language: Language, at: datetime) -> Letter:
    """Return the message by which somebody tries whether mail can be sent."""
    text = "\n\n".join((said("text", "test", language), said("text", "regards", language, station=station)))
    subject = said("subject", "test", language)
    return Letter(message_id, sender, station, recipient, language.value, subject, f"{text}\n", at)


def said(part: str, code: str, language: Language, **facts: object) -> str:
    """Return words of `resources/mail/<language>/appointment.toml`."""
    words: str = _table(language)[part][code]
    return words.format_map(facts)


def _text(connection: Connection, notice: Row[Any], person: Any, station: Row[Any], language: Language) -> str:
    event = NoticeEvent(notice.event)
    when = _when(notice.day, notice.start, language)
    earlier = _when(notice.earlier_day, notice.earlier_start, language) if notice.earlier_day else ""
    name = f"{person.given_names} {person.family_name}".strip()
    contact = {"phone": station.phone, "email": station.email}
    parts = [
        said("text", "greeting", language, name=name),
        said("text", event.value, language, when=when, earlier=earlier),
    ]
    if event is NoticeEvent.CANCELLED:
        parts.append(said("text", "new-time", language, **contact))
    else:
        time = said("text", "time", language, when=when)
        parts.append(f"{time}\n{said('text', 'place', language, place=_place(station))}")
        if documents := _documents(connection, notice.case_id, language):
            parts.append("\n".join((said("text", "bring", language), *(f"- {name}" for name in documents))))
        parts += [said("text", "calendar", language), said("text", "change", language, **contact)]
    parts += [
        said("text", "regards", language, station=station.name),
        f"{said('text', 'automatic', language)} {said('text', 'wrong', language)}",
    ]
    return "\n\n".join(parts) + "\n"


def _documents(connection: Connection, case_id: str, language: Language) -> list[str]:
    lines = (line for line in lines_of(connection, case_id) if line.state in _STILL_TO_BRING)
    # A line for a second passport has the same name, and its number is nothing for an e-mail.
    return list(dict.fromkeys(document(line.document).name.into(language) for line in lines))


def _calendar(connection: Connection, notice: Row[Any], station: Row[Any], language: Language, at: datetime) -> bytes:
    """Return the entry for the person's own calendar; a later message about the same appointment replaces it."""
    before = connection.execute(
        select(func.count())
        .select_from(Notice)
        .where(
            Notice.appointment_id == notice.appointment_id,
            Notice.event != NoticeEvent.REMINDER,
            Notice.queued_at <= notice.queued_at,
        )
    ).scalar_one()
    entry = CalendarEntry(
        id=notice.appointment_id,
        day=notice.day,
        start=notice.start,
        minutes=notice.minutes,
        summary=said("subject", NoticeEvent.BOOKED.value, language),
        location=_place(station),
        cancelled=notice.event == NoticeEvent.CANCELLED,
        sequence=before,
        changed_at=notice.queued_at,
    )
    return calendar_file(entry.summary, [entry], at, language.value)


def _place(station: Row[Any]) -> str:
    return f"{station.name}, {station.street}, {station.postcode} {station.city}"


def _when(day: date, start: int, language: Language) -> str:
    clock = wall_clock(start)
    table = _table(language)
    words: str = table["when"]
    facts = {"hour": f"{clock:%H}", "minute": f"{clock:%M}", "date": date_in_words(day, language)}
    return words.format_map({"weekday": table["weekdays"][day.weekday()], **facts})


@cache
def _table(language: Language) -> Mapping[str, Any]:
    return tomllib.loads(resource_bytes(f"mail/{language.value}/appointment.toml").decode("utf-8"))

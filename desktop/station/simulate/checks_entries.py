"""Checks of what was done: nothing lost, nothing twice, nothing refused silently, nothing left over."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.domain.appointments import Standing, State
from desktop.domain.station_line import Verdict
from desktop.services.conflicts import TOLD_NO, TOLD_OTHERWISE
from desktop.station.receiving import QUIET
from desktop.station.simulate.holding import Found, Scene
from desktop.storage.models import (
    Appointment,
    Asked,
    AskedAgain,
    Conflict,
    JournalEntry,
    JournalPayload,
    QueueNumber,
    ReceivedEntry,
    StationCounter,
    StationLink,
)

TAKEN_BY_ANOTHER = frozenset({"seat-taken", "seat-held", "place-lent"})
"""Refusals that say that somebody else has the place."""

_WAITING_NUMBERS = frozenset({"check-in", "note-walk-in"})
"""Commands that give a waiting number."""


def nothing_lost(scene: Scene) -> Found:
    """Each command that a clerk was told is done stands in the station's journal, under its own id."""
    journal = set(scene.station.execute(select(JournalEntry.id)).scalars())
    confirmed = [(each.counter, entry_id) for each in scene.evidence.confirmed for entry_id in each.entry_ids]
    lost = [f"{counter}: {entry_id}" for counter, entry_id in confirmed if entry_id not in journal]
    return Found(len(confirmed), tuple(lost))


def nothing_twice(scene: Scene) -> Found:
    """No question was carried out both when it was asked and when it was asked again, and none more often than once.

    An entry that a counter made by itself counts as carried out where the station has written it. A question may stand
    beside one entry only, and whatever was confirmed by a counter alone has a verdict.
    """
    verdicts = _verdicts(scene.station)
    own = set(scene.station.execute(select(StationCounter.id)).scalars())
    devices = {row.id: row.device for row in scene.station.execute(select(JournalEntry.id, JournalEntry.device))}
    at_station = {entry_id for entry_id, device in devices.items() if device not in own}
    again = scene.station.execute(select(AskedAgain.entry_id, AskedAgain.asked_id)).all()
    wrong = [
        f"{entry_id}: also done as {asked_id}"
        for entry_id, asked_id in again
        if asked_id in at_station and verdicts.get(entry_id) is Verdict.WRITTEN
    ]
    questions = Counter(asked_id for entry_id, asked_id in again if entry_id != asked_id)
    wrong += [f"{asked_id}: taken over {count} times" for asked_id, count in questions.items() if count > 1]
    alone = [entry_id for each in scene.evidence.confirmed if each.alone for entry_id in each.entry_ids]
    wrong += [f"{entry_id}: no verdict" for entry_id in alone if entry_id in devices and entry_id not in verdicts]
    wrong += [
        f"{entry_id}: taken for known, but never done"
        for entry_id, asked_id in again
        if verdicts.get(entry_id) is Verdict.AGAIN and asked_id not in at_station
    ]
    return Found(len(at_station) + len(verdicts), tuple(wrong))


def told_as_done(scene: Scene) -> Found:
    """What a counter did by itself and the station had done already is the same, or an item.

    A waiting number that was told goes before the one that the station had given; so its row is looked at. What a paper
    says may differ in one thing: without a line its place was not yet sure.
    """
    bodies = {row.entry_id: row.body for row in scene.station.execute(select(JournalPayload))}
    again = scene.station.execute(
        select(AskedAgain.entry_id, AskedAgain.asked_id, JournalEntry.command)
        .join(ReceivedEntry, ReceivedEntry.entry_id == AskedAgain.entry_id)
        .join(JournalEntry, JournalEntry.id == AskedAgain.entry_id)
        .where(ReceivedEntry.verdict == Verdict.AGAIN)
    ).all()
    items = set(scene.station.execute(select(Conflict.id).where(Conflict.code == TOLD_OTHERWISE)).scalars())
    wrong = []
    for entry_id, asked_id, name in again:
        told, done = json.loads(bodies[entry_id]), json.loads(bodies.get(asked_id, "{}"))
        if name in _WAITING_NUMBERS:
            done["number"] = _waiting_number(scene.station, told)
        if _told(told) != _told(done) and entry_id not in items:
            wrong.append(f"{entry_id}: {name} told otherwise than {asked_id}")
    return Found(len(again), tuple(wrong))


def nothing_unexpected(scene: Scene) -> Found:
    """Whatever a clerk did was done or refused in words; no round ended in a fault."""
    evidence = scene.evidence
    crashes = tuple(f"{each.counter}: {each.what} in {each.where}" for each in evidence.crashes)
    return Found(evidence.commands + evidence.told.total(), crashes)


def all_quiet(scene: Scene) -> Found:
    """All became quiet: nothing waits, no question is open, nothing is provisional."""
    wrong = [f"{counter}: did not become quiet" for counter in scene.evidence.unsettled]
    for code, each in scene.counters.items():
        link = each.connection.execute(select(StationLink)).one()
        last = each.connection.execute(
            select(func.max(JournalEntry.number)).where(JournalEntry.device == each.device)
        ).scalar_one()
        if link.pushed < (last or 0):
            wrong.append(f"{code}: {last - link.pushed} entries wait")
        asked = each.connection.execute(select(func.count()).select_from(Asked)).scalar_one()
        if asked:
            wrong.append(f"{code}: {asked} questions are open")
    provisional = select(Appointment.id).where(Appointment.standing == Standing.PROVISIONAL)
    for where, connection in scene.everywhere().items():
        wrong += [f"{where}: {found} is provisional" for found in connection.execute(provisional).scalars()]
    return Found(len(scene.counters), tuple(wrong))


def refusals_kept(scene: Scene) -> Found:
    """Whatever the station refused of what a counter had promised is an item, and so is whatever it has done although
    the clerk was told no; who lost the place is on the list.
    """
    refused = scene.station.execute(
        select(ReceivedEntry.entry_id, JournalEntry.command)
        .join(JournalEntry, JournalEntry.id == ReceivedEntry.entry_id)
        .where(ReceivedEntry.verdict == Verdict.REFUSED, JournalEntry.command.not_in(QUIET))
    ).all()
    items = {row.id: row for row in scene.station.execute(select(Conflict))}
    wrong = [f"{entry_id}: {command} refused, and no item" for entry_id, command in refused if entry_id not in items]
    told_no = _done_although_refused(scene)
    wrong += [
        f"{question[0]}: done although the clerk was told no, and no item"
        for question in told_no
        if items.keys().isdisjoint(question)
    ]
    told = {item for item, row in items.items() if row.code in (TOLD_NO, TOLD_OTHERWISE)}
    known = {row.entry_id for row in refused} | told
    wrong += [f"{item}: an item, and nothing refused" for item in _without(items, known)]
    on_list = {row.about for row in items.values() if row.settled_at is None}
    homeless = scene.station.execute(
        select(Appointment.id).where(Appointment.standing == Standing.NEEDS_NEW_TIME, Appointment.state == State.BOOKED)
    ).scalars()
    wrong += [f"{found}: needs a new time, and is on no list" for found in homeless if found not in on_list]
    return Found(len(refused) + len(told_no) + scene.evidence.told.total(), tuple(wrong))


def _done_although_refused(scene: Scene) -> list[tuple[str, ...]]:
    """Return the questions that the station has done although the clerk was told no; those without a promise not."""
    asked = [entry_id for question in scene.evidence.refused for entry_id in question]
    wanted = (JournalEntry.id.in_(asked), JournalEntry.command.not_in(QUIET))
    done = set(scene.station.execute(select(JournalEntry.id).where(*wanted)).scalars())
    return [question for question in scene.evidence.refused if not done.isdisjoint(question)]


def shares_kept(scene: Scene) -> Found:
    """What was booked firmly in an own share, without a line, never lost its place to another."""
    firm = scene.evidence.firm
    codes: dict[str, str] = {
        row.entry_id: row.code for row in scene.station.execute(select(ReceivedEntry.entry_id, ReceivedEntry.code))
    }
    lost = [f"{entry_id}: {codes[entry_id]}" for entry_id in firm if codes.get(entry_id) in TAKEN_BY_ANOTHER]
    return Found(len(firm), tuple(lost))


def _told(command: dict[str, Any]) -> dict[str, Any]:
    return {**command, "paper": {**(command.get("paper") or {}), "provisional": False}}


def _waiting_number(station: Connection, told: dict[str, Any]) -> int | None:
    if "appointment_id" in told:
        owner = QueueNumber.appointment_id == told["appointment_id"]
    else:
        owner = QueueNumber.walk_in_id == told["walk_in_id"]
    found = station.execute(select(QueueNumber.number).where(owner, QueueNumber.number == told.get("number")))
    return found.scalars().first()


def _verdicts(connection: Connection) -> dict[str, Verdict]:
    query = select(ReceivedEntry.entry_id, ReceivedEntry.verdict)
    return {row.entry_id: Verdict(row.verdict) for row in connection.execute(query)}


def _without(all_of_them: Iterable[str], known: Iterable[str]) -> Sequence[str]:
    return sorted(set(all_of_them) - set(known))

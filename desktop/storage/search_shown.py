"""What a list of people shows of each, kept beside the number in the search index. SQLite only.

Put together from person, cases and appointments, a row would cost a seek in each of their trees, and again at each key
that is typed; here it costs one. Triggers write it anew with each change of the rows that it is made from, whichever
way they change.
"""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection

from desktop.storage.plain import Plain, rows_of

_APPOINTMENTS = """SELECT json_group_array(json_array(a.day, a.start, a.state) ORDER BY a.day, a.start)
    FROM appointment a WHERE a.case_id = c.id AND a.state IN ('booked', 'arrived', 'in-service')"""
_CASES = f"""SELECT json_group_array(
        json_array(c.id, c.station_id, c.application, c.status, json(({_APPOINTMENTS}))) ORDER BY c.opened_at DESC, c.id
    ) FROM case_file c WHERE c.person_id = p.id"""  # noqa: S608 - all parts stand above
SHOWN = f"json_array(p.family_name, p.given_names, p.born_on, p.citizenship, p.duf, p.protection, json(({_CASES})))"
"""What is shown of the row `p` of a person: the fields of `Shown`, in their order."""

_WRITE = (
    f"UPDATE search_person SET shown = (SELECT {SHOWN} FROM person p WHERE p.id = {{who}}) WHERE person_id = {{who}}"  # noqa: S608
)
_OF_CASE = "(SELECT person_id FROM case_file WHERE id = {row}.case_id)"
_WRITTEN_AT: dict[str, tuple[str, tuple[str, ...]]] = {
    "person": ("UPDATE OF family_name, given_names, born_on, citizenship, duf, protection ON person", ("NEW.id",)),
    "case_new": ("INSERT ON case_file", ("NEW.person_id",)),
    "case": (
        "UPDATE OF person_id, station_id, application, status, opened_at ON case_file",
        ("OLD.person_id", "NEW.person_id"),
    ),
    "case_gone": ("DELETE ON case_file", ("OLD.person_id",)),
    "appointment_new": ("INSERT ON appointment", (_OF_CASE.format(row="NEW"),)),
    "appointment": (
        "UPDATE OF case_id, day, start, state ON appointment",
        (_OF_CASE.format(row="OLD"), _OF_CASE.format(row="NEW")),
    ),
    "appointment_gone": ("DELETE ON appointment", (_OF_CASE.format(row="OLD"),)),
}
"""After which changes it is written anew, and for whom."""

TRIGGERS = tuple(
    f"CREATE TRIGGER search_shown_{name} AFTER {change} BEGIN "
    + " ".join(_WRITE.format(who=who) + ";" for who in people)
    + " END"
    for name, (change, people) in _WRITTEN_AT.items()
)
DROP_TRIGGERS = tuple(f"DROP TRIGGER IF EXISTS search_shown_{name}" for name in _WRITTEN_AT)

MAKE = ("ALTER TABLE search_person ADD COLUMN shown TEXT NOT NULL DEFAULT ''",)
DROP = ("ALTER TABLE search_person DROP COLUMN shown",)

_FILL = (
    "CREATE TABLE search_numbered AS SELECT number, person_id FROM search_person",
    "DELETE FROM search_person",
    f"""INSERT INTO search_person (number, person_id, shown)
        SELECT n.number, p.id, {SHOWN} FROM search_numbered n JOIN person p ON p.id = n.person_id
        ORDER BY n.number""",  # noqa: S608 - all parts stand above
    "DROP TABLE search_numbered",
)
_NUMBERED = f"""INSERT INTO search_person (number, person_id, shown)
    SELECT p.rowid, p.id, {SHOWN} FROM person p ORDER BY p.rowid"""  # noqa: S608

# Who was entered twice is found by what either entry says, and shown once.
_STANDING = """
    SELECT j.gone_id, s.number, s.person_id, s.shown
    FROM json_each(?) w JOIN person_join j ON j.gone_id = w.value AND j.parted_at IS NULL
    JOIN search_person s ON s.person_id = j.kept_id
"""
_OF_PEOPLE = """
    SELECT s.number, s.person_id, s.shown FROM json_each(?) w JOIN search_person s ON s.person_id = w.value
"""


Entry = tuple[int, str, str]
"""Somebody in the index, as the driver has it: the number, the person's id, and what is shown (`decoded` reads it)."""


class ShownAppointment(msgspec.Struct, array_like=True, frozen=True, order=True, gc=False):
    """An appointment that is not over: its local day as `YYYY-MM-DD`, its minute in Oslo, and its state."""

    day: str
    start: int
    state: str


class ShownCase(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A case, with the appointments in it that are not over, the earliest first."""

    id: str
    station_id: str
    application: str
    status: str
    appointments: tuple[ShownAppointment, ...]


class Shown(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """A person, with all cases, the newest first."""

    family_name: str
    given_names: str
    born_on: str
    citizenship: str
    duf: str
    protection: str
    cases: tuple[ShownCase, ...]


_decode = msgspec.json.Decoder(list[Shown]).decode


def decoded(entries: Sequence[Entry]) -> list[Shown]:
    """Return what is shown of people, in their order."""
    return _decode(f"[{','.join([shown for _, _, shown in entries])}]")


def entries_of(plain: Plain, people: Sequence[str]) -> list[Entry]:
    """Return the entries of people by their ids, in that order."""
    return rows_of(plain, _OF_PEOPLE, (msgspec.json.encode(people).decode(),))


def standing_for(plain: Plain, people: Sequence[str]) -> dict[str, Entry]:
    """Return, by the id of somebody who was entered twice, the entry that stands for both."""
    rows = rows_of(plain, _STANDING, (msgspec.json.encode(people).decode(),))
    return {gone: (number, person_id, shown) for gone, number, person_id, shown in rows}


def fill(connection: Connection) -> None:
    """Write what is shown of everybody who is in the index."""
    for statement in _FILL:
        connection.exec_driver_sql(statement)


def number_everybody(connection: Connection) -> None:
    """Put everybody into an index that has nobody, in the order in which they came: the newest are found first.

    Nothing is sorted for it, which at a large station would take all memory.
    """
    connection.exec_driver_sql(_NUMBERED)

"""The people of a batch: found again by their DUF number, changed, written once at the end."""

from collections.abc import Iterable
from typing import Any

from desktop.domain.names import fold
from desktop.services.derived_ids import derived_id
from desktop.services.importing import rows
from desktop.services.importing.fields import Values
from desktop.services.importing.taking import Taking
from desktop.services.people_joined import leading_on
from desktop.storage import search_bulk
from desktop.storage.bulk import insert_rows, rows_in, update_rows
from desktop.storage.search import IdentifierKind
from desktop.storage.search_bulk import Entry

FAMILY_NAME, GIVEN_NAMES, BORN_ON, DUF, PHONE, NATIONAL_ID = 0, 1, 2, 5, 6, 10

_WHO = f"SELECT id, {', '.join(rows.PERSON_COLUMNS)} FROM person WHERE"  # noqa: S608 - names of ours only

_IDENTIFIERS = (
    (IdentifierKind.BORN_ON, BORN_ON),
    (IdentifierKind.DUF, DUF),
    (IdentifierKind.NATIONAL_ID, NATIONAL_ID),
    (IdentifierKind.PHONE, PHONE),
)


class People:
    """Everybody whom the lines of a batch are about, as they stand and as they shall stand."""

    def __init__(self, taking: Taking) -> None:
        self._taking = taking
        self._stood: dict[str, Values] = {}
        self._values: dict[str, Values] = {}
        self._by_duf: dict[str, list[str]] = {}
        self._taken: set[str] = set()
        self._names: dict[str, str] = {}
        self._leads: dict[str, str] = {}

    def look_up(self, dufs: Iterable[str], new_ids: Iterable[str]) -> None:
        """Read who is there with one of these DUF numbers, and which ids of people are taken."""
        connection = self._taking.connection
        self._know("duf", {duf for duf in dufs if duf})
        self._leads = leading_on(connection, self._stood) if self._stood else {}
        self._know("id", set(self._leads.values()))
        self._taken.update(row[0] for row in rows_in(connection, "SELECT id FROM person WHERE id", new_ids))

    def read(self, person_ids: Iterable[str]) -> None:
        """Read who somebody is, by their ids."""
        self._know("id", person_ids)

    def _know(self, column: str, values: Iterable[str]) -> None:
        found = rows_in(self._taking.connection, f"{_WHO} {column}", values)
        for person_id, *columns in self._taking.watched(found):
            self.know(person_id, rows.person_fields(columns))

    def know(self, person_id: str, values: Values) -> None:
        """Say who somebody is that stands here already."""
        if person_id not in self._values:
            self._stood[person_id] = self._values[person_id] = values
            self._by_duf.setdefault(values[DUF], []).append(person_id)

    def same(self, values: Values) -> str | None:
        """Return who has the same DUF number, birth date and name, or None: a number that was mistyped joins nobody.

        An entry that was joined into another one leads there.
        """
        duf = values[DUF]
        for person_id in self._by_duf.get(duf, ()) if duf else ():
            other = self._values[person_id]
            if other[BORN_ON] == values[BORN_ON] and self._key_of(other) == self._key_of(values):
                return self._leads.get(person_id, person_id)
        return None

    def add(self, case_id: str, values: Values) -> str:
        """Let somebody new be there, and return the id: that of the case that brought them."""
        person_id = derived_id("person", case_id) if case_id in self._taken else case_id
        self._taken.add(person_id)
        self._values[person_id] = values
        if values[DUF]:
            self._by_duf.setdefault(values[DUF], []).append(person_id)
        return person_id

    def values(self, person_id: str) -> Values:
        """Return what is known of somebody by now."""
        return self._values[person_id]

    def change(self, person_id: str, values: Values) -> None:
        """Let something else be known of somebody."""
        self._values[person_id] = values

    def write(self) -> None:
        """Write who is new and what changed, and what they are found by."""
        taking, empty = self._taking, ("",) * len(rows.EMPTY_PERSON_COLUMNS)
        new = {person_id: values for person_id, values in self._values.items() if person_id not in self._stood}
        changed = {
            person_id: values
            for person_id, values in self._values.items()
            if person_id in self._stood and values != self._stood[person_id]
        }
        columns = rows.PERSON_COLUMNS
        insert_rows(
            taking.connection,
            "person",
            ("id", *columns, *rows.EMPTY_PERSON_COLUMNS),
            [(person_id, *rows.person_columns(values), *empty) for person_id, values in new.items()],
            watch=taking.watch,
        )
        self._update(changed)
        if taking.has_search:
            self._index(new, changed)

    def _update(self, changed: dict[str, Values]) -> None:
        """Write the columns that are another, and no others: each has an index to be written as well."""
        names = rows.PERSON_COLUMNS
        alike: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
        for person_id, values in self._taking.watched(changed.items()):
            was, now = rows.person_columns(self._stood[person_id]), rows.person_columns(values)
            others = tuple(at for at in range(len(names)) if was[at] != now[at])
            alike.setdefault(others, []).append((*(now[at] for at in others), person_id))
        for others, found in alike.items():
            columns = [names[at] for at in others]
            update_rows(self._taking.connection, "person", columns, "id", found, watch=self._taking.watch)

    def _index(self, new: dict[str, Values], changed: dict[str, Values]) -> None:
        if self._taking.first_load:
            self._index_first(new)
            new = {}
        names = [(person_id, self._key_of(values)) for person_id, values in new.items()]
        names += [
            (person_id, self._key_of(values))
            for person_id, values in self._taking.watched(changed.items())
            if values[:BORN_ON] != self._stood[person_id][:BORN_ON]
        ]
        dropped: list[Entry] = []
        added = [
            (kind.value, values[at], person_id, "") for person_id, values in new.items() for kind, at in _IDENTIFIERS
        ]
        if not self._taking.first_load:  # the identifiers of a first load are written at its end
            for person_id, values in changed.items():
                stood = self._stood[person_id]
                for kind, at in _IDENTIFIERS:
                    if values[at] != stood[at]:
                        dropped.append((kind.value, stood[at], person_id, ""))
                        added.append((kind.value, values[at], person_id, ""))
        if names or dropped or added:
            search_bulk.put_people(self._taking.connection, names, dropped, added, self._taking.watch)

    def _index_first(self, new: dict[str, Values]) -> None:
        """Write the names only, under the numbers that everybody gets at the end, in the same order."""
        taking = self._taking
        names = []
        for number, values in enumerate(new.values(), start=taking.last_number + 1):
            folded = self._key_of(values)
            taking.words.update(folded.split())
            names.append((number, folded))
        taking.last_number += len(names)
        search_bulk.put_names(taking.connection, names, taking.watch)

    def _key_of(self, values: Values) -> str:
        name = f"{values[FAMILY_NAME]} {values[GIVEN_NAMES]}"
        folded = self._names.get(name)
        if folded is None:
            folded = self._names[name] = fold(name)
        return folded

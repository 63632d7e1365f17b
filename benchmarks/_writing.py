"""Another program that writes people into the register, a portion a transaction, until it is stopped or done."""

from __future__ import annotations

import sys
from itertools import count, islice

from benchmarks._people import people
from benchmarks._register import Register, insert, like, open_register
from desktop.domain.names import fold
from desktop.storage import search, search_bulk

_AT_ONCE = 200


def main(many: int) -> None:
    """Write people with a case each into the live index, and take them out again."""
    register = open_register()
    _forget(register)  # a run that was stopped in between leaves its last portion behind
    with register.store.read() as connection:
        person = like(connection, "person", "person-2")
        case = like(connection, "case_file", "case-2")
    invented = people(many, seed=9)
    for turn in count():
        rows = list(islice(invented, _AT_ONCE))
        if not rows:
            return
        named = [(f"written-{turn}-{at}", one) for at, one in enumerate(rows)]
        folded = [(each, fold(f"{one.family_name} {one.given_names}")) for each, one in named]
        with register.store.write() as connection:
            insert(connection, "person", person, ({**one._asdict(), "id": each} for each, one in named))
            insert(connection, "case_file", case, ({"id": f"case-{each}", "person_id": each} for each, _ in named))
            search_bulk.put_people(connection, folded, [], [])
        _forget(register)


def _forget(register: Register) -> None:
    with register.store.write() as connection:
        written = connection.exec_driver_sql("SELECT id FROM person WHERE id >= 'written-' AND id < 'written.'")
        for (each,) in written.all():
            search.drop_person(connection, each)
        connection.exec_driver_sql("DELETE FROM case_file WHERE person_id >= 'written-' AND person_id < 'written.'")
        connection.exec_driver_sql("DELETE FROM person WHERE id >= 'written-' AND id < 'written.'")


if __name__ == "__main__":
    main(int(sys.argv[1]))

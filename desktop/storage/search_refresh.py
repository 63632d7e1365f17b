"""Bring the search index up to date for some people, from the rows themselves."""

from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.domain.names import fold
from desktop.storage import search
from desktop.storage.search import Identifier, IdentifierKind

_NAMES = "SELECT family_name, given_names FROM person WHERE id = ?"
_LEAD_TO = """
    SELECT 'born-on', born_on, '' FROM person WHERE id = :who
    UNION ALL SELECT 'duf', duf, '' FROM person WHERE id = :who
    UNION ALL SELECT 'national-id', national_id, '' FROM person WHERE id = :who
    UNION ALL SELECT 'passport', passport_number, '' FROM person WHERE id = :who
    UNION ALL SELECT 'phone', phone, '' FROM person WHERE id = :who
    UNION ALL SELECT 'receipt', receipt, id FROM case_file WHERE person_id = :who
    UNION ALL SELECT 'booking', a.booking_number, c.id
        FROM case_file c JOIN appointment a ON a.case_id = c.id WHERE c.person_id = :who
    UNION ALL SELECT 'paper', p.number, c.id
        FROM case_file c JOIN issued_paper p ON p.case_id = c.id WHERE c.person_id = :who
"""
_DROP_IDENTIFIERS = "DELETE FROM search_identifier WHERE person_id = ?"


def refresh(connection: Connection, people: Iterable[str]) -> None:
    """Write what each of some people is found by; whoever has no row any more is found no more."""
    for person_id in people:
        row = connection.exec_driver_sql(_NAMES, (person_id,)).one_or_none()
        if row is None:
            search.drop_person(connection, person_id)
            continue
        connection.exec_driver_sql(_DROP_IDENTIFIERS, (person_id,))
        found = connection.exec_driver_sql(_LEAD_TO, {"who": person_id}).all()
        identifiers = [Identifier(IdentifierKind(kind), value, case_id) for kind, value, case_id in found]
        search.put_person(connection, person_id, fold(" ".join(row)), identifiers)

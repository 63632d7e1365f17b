"""Keep the search index beside the rows, in the same transaction."""

from desktop.domain.names import fold
from desktop.services.work import Work
from desktop.storage import search
from desktop.storage.search import Identifier, IdentifierKind


def put_person(
    work: Work,
    person_id: str,
    names: tuple[str, str],
    *,
    born_on: str,
    duf: str,
    national_id: str,
    passport: str,
    phone: str,
) -> None:
    """Write what a person is found by: the folded names, and the exact identifiers."""
    if not work.has_search:
        return
    identifiers = (
        Identifier(IdentifierKind.BORN_ON, born_on),
        Identifier(IdentifierKind.DUF, duf),
        Identifier(IdentifierKind.NATIONAL_ID, national_id),
        Identifier(IdentifierKind.PASSPORT, passport),
        Identifier(IdentifierKind.PHONE, phone),
    )
    search.put_person(work.connection, person_id, fold(" ".join(names)), identifiers)


def drop_identifier(work: Work, person_id: str, identifier: Identifier) -> None:
    """Take an identifier of one of a person's cases away."""
    if work.has_search:
        search.drop_identifier(work.connection, person_id, identifier)


def drop_case(work: Work, case_id: str) -> None:
    """Take everything away that a case is found by."""
    if work.has_search:
        search.drop_case(work.connection, case_id)


def drop_case_of(work: Work, person_id: str, case_id: str) -> None:
    """Take everything away that a person's case is found by."""
    if work.has_search:
        search.drop_case_of(work.connection, person_id, case_id)


def drop_person(work: Work, person_id: str) -> None:
    """Let a person be found no more."""
    if work.has_search:
        search.drop_person(work.connection, person_id)


def move_case(work: Work, case_id: str, person_id: str) -> None:
    """Let everything that a case is found by lead to another person."""
    if work.has_search:
        search.move_case(work.connection, case_id, person_id)


def put_identifier(work: Work, person_id: str, identifier: Identifier) -> None:
    """Add an identifier of one of a person's cases."""
    if work.has_search:
        search.put_identifier(work.connection, person_id, identifier)

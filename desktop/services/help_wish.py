"""In which language somebody wants a help translation: as on the last paper."""

from sqlalchemy import Connection, bindparam, select

from desktop.domain.help_language import HelpLanguage, help_language_of
from desktop.domain.paper_types import HELPED
from desktop.domain.refusals import RuleBroken
from desktop.services.papers import PaperData
from desktop.storage.models import Case, IssuedPaper
from desktop.storage.store import Store


def help_wish(connection: Connection, person_id: str) -> HelpLanguage | None:
    """Return the language of the help translation that somebody's last paper had, None for none.

    That is what is meant for the next one: it was chosen for this person, and nothing else of the person tells it.
    """
    data = connection.execute(_LAST, {"person_id": person_id}).scalars().one_or_none()
    return help_in(data) if data else None


_LAST = (
    select(IssuedPaper.data)
    .join(Case, Case.id == IssuedPaper.case_id)
    .where(Case.person_id == bindparam("person_id"), IssuedPaper.kind.in_(sorted(HELPED)))
    .order_by(IssuedPaper.made_at.desc(), IssuedPaper.number.desc())
    .limit(1)
)


def help_of(store: Store, number: str) -> HelpLanguage | None:
    """Return the language of the second column of an issued paper, None where it has none.

    Raises:
        RuleBroken: `no-paper`.
    """
    with store.read() as connection:
        data = connection.execute(select(IssuedPaper.data).where(IssuedPaper.number == number)).scalar_one_or_none()
    if data is None:
        raise RuleBroken("no-paper")
    return help_in(data)


def help_in(data: PaperData) -> HelpLanguage | None:
    """Return the language of the second column in the data of a paper, or None."""
    return help_language_of(data.get("help"))

"""Who may collect a card: the holder, somebody who acts for the holder, or a grown-up of the family for a child."""

from sqlalchemy import select

from desktop.domain.partial_date import PartialDate
from desktop.domain.refusals import RuleBroken
from desktop.domain.representation import ADULT
from desktop.services.card_rows import holder_of
from desktop.services.work import Work
from desktop.storage.models import Case, Representative


def collector_name(work: Work, case_id: str, representative_id: str, relative_case_id: str) -> str:
    """Return the name of who collects for the holder; empty for the holder.

    Args:
        work: the unit of work.
        case_id: the case that the card is of.
        representative_id: a guardian or a holder of a power of attorney, or empty.
        relative_case_id: the case of a grown-up of the same family, or empty.

    Raises:
        RuleBroken: `not-representative`, nobody of this case, not yet or no longer; `not-of-the-family`;
            `relative-under-age`; `holder-of-age`, a grown-up gives a power of attorney.
    """
    if representative_id:
        return _representative(work, case_id, representative_id)
    if relative_case_id:
        return _relative(work, case_id, relative_case_id)
    return ""


def _representative(work: Work, case_id: str, representative_id: str) -> str:
    row = work.connection.execute(select(Representative).where(Representative.id == representative_id)).one_or_none()
    if row is None or row.case_id != case_id:
        raise RuleBroken("not-representative")
    over = row.ended_on is not None and row.ended_on <= work.today
    if over or row.valid_from > work.today:
        raise RuleBroken("not-representative")
    name: str = row.name
    return name


def _relative(work: Work, case_id: str, relative_case_id: str) -> str:
    rows = work.connection.execute(
        select(Case.id, Case.family_id).where(
            Case.id.in_((case_id, relative_case_id)), Case.station_id == work.station_id
        )
    )
    families = {row.id: row.family_id for row in rows}
    family = families.get(case_id)
    if family is None or case_id == relative_case_id or families.get(relative_case_id) != family:
        raise RuleBroken("not-of-the-family")
    holder, relative = (holder_of(work.connection, each) for each in (case_id, relative_case_id))
    if PartialDate.parse(relative.born_on).age_on(work.today) < ADULT:
        raise RuleBroken("relative-under-age")
    if PartialDate.parse(holder.born_on).age_on(work.today) >= ADULT:
        raise RuleBroken("holder-of-age")
    return f"{relative.given_names} {relative.family_name}".strip()

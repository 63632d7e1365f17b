"""The desks of the station, for those who name one."""

from sqlalchemy import select

from desktop.domain.refusals import RuleBroken
from desktop.services.work import Work
from desktop.storage.models import Desk


def refuse_unknown_desk(work: Work, desk_id: str) -> None:
    """Refuse a desk that the station does not have.

    Raises:
        RuleBroken: `no-desk`.
    """
    known = select(Desk.id).where(Desk.id == desk_id, Desk.station_id == work.station_id)
    if work.connection.execute(known).first() is None:
        raise RuleBroken("no-desk")

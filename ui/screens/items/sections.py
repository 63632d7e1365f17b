"""The sections of the place "Items", from the left."""

from typing import Any

from ui.screens.items.cards_not_come import CardsNotCome
from ui.screens.items.cards_to_collect import CardsToCollect
from ui.screens.items.closed_times import ClosedTimes
from ui.screens.items.from_files import FromFiles
from ui.screens.items.not_as_meant import NotAsMeantList
from ui.screens.items.overdue_papers import OverduePapers
from ui.screens.items.section import ItemSection
from ui.screens.items.to_enter import ToEnterList
from ui.screens.items.to_tell import ToTell
from ui.screens.items.waiting import WaitingList
from ui.session import Session


def all_sections(session: Session) -> tuple[ItemSection[Any], ...]:
    """Return one of each; what another counter may have been in the way of, only where there are others."""
    return (
        *((NotAsMeantList(session),) if session.store.station is not None else ()),
        OverduePapers(session),
        CardsNotCome(session),
        CardsToCollect(session),
        ClosedTimes(session),
        WaitingList(session),
        FromFiles(session),
        ToTell(session),
        ToEnterList(session),
    )

"""What may be left open at the end of a day, by kind."""

from enum import StrEnum


class LeftOpen(StrEnum):
    """What kind of thing is left open, in the order in which a counter deals with it."""

    IN_SERVICE = "in-service"
    WAITING = "waiting"
    NOT_MARKED = "not-marked"
    CALL = "call"
    EVENING_PACK = "evening-pack"
    ITEMS = "items"
    LETTER = "letter"


class Among(StrEnum):
    """The sections of the items that are counted."""

    OVERDUE_PAPERS = "overdue-papers"
    LATE_CARDS = "cards-not-come"
    CARDS_HERE = "cards-to-collect"
    CLOSED_TIMES = "closed-times"
    WAITING_LIST = "waiting-list"
    NEED_NEW_TIME = "need-new-time"
    FROM_FILES = "from-files"
    TO_TELL = "to-tell"
    TO_ENTER = "to-enter"

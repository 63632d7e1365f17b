"""The line between a counter and its station: what became of a command, and what a person must decide."""

from enum import StrEnum


class Verdict(StrEnum):
    """What the station did with a command that a counter had carried out by itself."""

    WRITTEN = "written"
    AGAIN = "again"  # the station had it already: its answer had been lost
    REFUSED = "refused"


class ConflictKind(StrEnum):
    """What a command that the station refused has left behind."""

    NEEDS_NEW_TIME = "needs-new-time"
    IMPOSSIBLE_STEP = "impossible-step"


class Choice(StrEnum):
    """What a person decided about something that could not be done as it was meant."""

    AS_AT_STATION = "as-at-station"  # what the station has stands
    DONE_ANEW = "done-anew"  # it was done once more, in the way that is possible now
    NEW_TIME = "new-time"


class CutOff(StrEnum):
    """Why a counter works by itself."""

    NO_ANSWER = "no-answer"
    TURNED_AWAY = "turned-away"  # the station answers, and does not let this counter in
    BY_HAND = "by-hand"
    OLD_PROGRAM = "old-program"
    OLD_STATION = "old-station"

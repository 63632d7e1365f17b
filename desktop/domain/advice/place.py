"""Where the applicant attends (R15 – R20)."""

from enum import StrEnum

from desktop.domain.advice.conclusion import Conclusion, Row, decide, otherwise, row
from desktop.domain.advice.situation import Situation


class Place(StrEnum):
    """Where the applicant attends, seen from the asking station."""

    HERE = "here"
    OTHER_STATION = "other-station"
    NEW_APPLICATION = "new-application"
    CHOOSE_IN_FORM = "choose-in-form"


def is_locked(situation: Situation) -> bool:
    """Return whether the place was settled by sending the application (R17)."""
    return not situation.is_paper and situation.is_sent and situation.application.place is not None


def _is_away_from_home(situation: Situation) -> bool:
    stations = situation.facts.applicant.home_stations
    return stations is not None and situation.facts.station not in stations


def _is_only_place(situation: Situation) -> bool:
    stations = situation.facts.applicant.home_stations
    return situation.is_paper or (stations is not None and len(stations) == 1)


TABLE: tuple[Row[Place], ...] = (
    row(lambda s: s.facts.station is None, None),
    row(lambda s: is_locked(s) and s.application.wrong_place is True, Place.NEW_APPLICATION, "R19"),
    row(lambda s: is_locked(s) and s.application.place == s.facts.station, Place.HERE, "R17"),
    row(is_locked, Place.OTHER_STATION, "R17", "R20"),
    row(lambda s: s.facts.applicant.home_stations is None, None),
    row(_is_away_from_home, Place.OTHER_STATION, "R15"),
    row(_is_only_place, Place.HERE, "R15"),
    row(otherwise, Place.CHOOSE_IN_FORM, "R16"),
)


def place(situation: Situation) -> Conclusion[Place]:
    """Return where the applicant attends, from the table."""
    return decide(TABLE, situation)

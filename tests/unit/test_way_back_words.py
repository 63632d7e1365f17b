"""What a clerk hears of a database that had to be put right."""

from datetime import UTC, datetime

import pytest

from desktop.domain.languages import Language
from desktop.domain.recovery import CaughtUp, Damage, WayBack
from desktop.services.way_back_words import said_of

AT = datetime(2026, 11, 23, 7, 5, tzinfo=UTC)


@pytest.mark.parametrize("language", Language)
def test_everything_that_is_worth_telling_is_told(language: Language) -> None:
    ways = [
        WayBack(Damage.MALFORMED, AT, "skranke-damaged.db", CaughtUp(again=3, marked=2)),
        WayBack(Damage.MISSING, AT, "", CaughtUp(sent_on=4)),
        WayBack(Damage.MALFORMED),
        WayBack(caught_up=CaughtUp(again=1)),
        WayBack(caught_up=CaughtUp(anew=5, damaged=1)),
    ]
    said = [said_of(way, language) for way in ways]
    assert all(way.is_worth_telling for way in ways)
    assert all(text.endswith(".") and "{" not in text for text in said)
    assert len(set(said)) == len(said)
    assert "skranke-damaged.db" in said[0]
    assert "08:05" in said[1], "the clock on the wall"
    assert "2" in said[0]
    assert not WayBack().is_worth_telling
    assert said_of(WayBack(), language) == ""

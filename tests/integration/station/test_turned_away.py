"""A counter whose login the station rejects: it says so, and not that nobody answers."""

from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from desktop.domain.outages import Noticed
from desktop.domain.station_line import CutOff
from desktop.services.outage_noticed import note_line
from desktop.services.queries.to_enter import outage_now
from desktop.station import roles
from desktop.station.messages import LineDown, TurnedAway
from desktop.storage import lost_line
from tests.support.postgres import Cluster
from tests.support.several import Mode, several

AT_THE_DOOR = 'connection failed: connection to server at "10.0.0.1", port 5432 failed: '


def test_a_login_that_is_locked_is_a_cause_of_its_own_until_it_is_good_again(tmp_path: Path, postgres: Cluster) -> None:
    with ExitStack() as closing:
        made = several(tmp_path, postgres, closing)
        second = made.counters[1]
        second.follower.sync()
        role = str(second.line.behind.station.engine.url.username)
        admin = roles.admin_engine(made.url)
        with admin.begin() as connection:
            connection.exec_driver_sql(f'ALTER ROLE "{role}" NOLOGIN')
        try:
            second.line.behind.close()  # its connections; each PC is started anew some time
            with pytest.raises(TurnedAway):
                second.follower.sync()
            standing = second.follower.standing()
            assert standing.why is CutOff.TURNED_AWAY
            made.clock.advance(minutes=6)
            assert note_line(second.store, standing.why, made.clock.now() - timedelta(minutes=6)) is not None
            outage = outage_now(second.store)
            assert outage is not None
            assert (outage.reason, outage.noticed) == ("turned-away-by-station", Noticed.BY_ITSELF)
            second.line.mode = Mode.DOWN
            for _ in range(2):
                with pytest.raises(LineDown):
                    second.follower.sync()
            assert second.follower.why_alone is CutOff.NO_ANSWER, "now nobody knows"
        finally:
            with admin.begin() as connection:
                connection.exec_driver_sql(f'ALTER ROLE "{role}" LOGIN')
        second.settle()
        assert second.follower.why_alone is None


@pytest.mark.parametrize(
    ("said", "turned_away"),
    [
        ('FATAL:  password authentication failed for user "skranke_s2"', True),
        ('FATAL:  role "skranke_s2" is not permitted to log in', True),
        ('FATAL:  role "skranke_s2" does not exist', True),
        ("FATAL:  the database system is starting up", False),
        ("Connection refused", False),
    ],
)
def test_what_a_server_says_at_the_door(said: str, turned_away: bool) -> None:
    fault = OperationalError("", None, psycopg.OperationalError(AT_THE_DOOR + said))
    assert lost_line.is_lost(fault)
    assert lost_line.is_turned_away(fault) is turned_away

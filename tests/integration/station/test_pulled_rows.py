"""What the station looks at when a counter asks what is different."""

from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Connection, text

from desktop.station import rows
from desktop.storage.engine import postgres_engine
from tests.support.postgres import Cluster
from tests.support.several import several

MANY = 20_000


def test_somebody_who_is_up_to_date_does_not_have_the_whole_log_read(tmp_path: Path, postgres: Cluster) -> None:
    """Nor where PostgreSQL has not counted the rows yet, as in the minutes after many counters came back."""
    with ExitStack() as closing:
        owner = postgres_engine(several(tmp_path, postgres, closing).url)
        closing.callback(owner.dispose)
        with owner.begin() as connection:
            logged = (
                "INSERT INTO changed_row SELECT 'gone', '[' || n || ']', n / 250 FROM generate_series(1, :many) AS n"
            )
            connection.execute(text(logged), {"many": MANY})
        with owner.connect() as connection:
            for _ in range(12):  # psycopg prepares the sixth, PostgreSQL decides on one plan after five of those
                rows.pull(connection, MANY // 250, MANY // 250 + 1, {})
            assert _read_through(connection) == 0


def _read_through(connection: Connection) -> int:
    counted = text("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'changed_row'")
    return int(connection.execute(counted).scalar_one())

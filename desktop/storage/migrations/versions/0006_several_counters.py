"""Several counters: the order of changes, the counters and their shares, and what the station refused."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import types

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what a station with several counters needs."""
    _add_order()
    _add_link()
    _add_counters()
    _add_conflicts()


def downgrade() -> None:
    """Take it away again, with the triggers of the station."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_FORGET)
    for name in (
        *("conflict", "share", "received_entry", "counter_contact", "station_counter"),
        *("asked_again", "asked", "station_link", "changed_row", "station_head"),
    ):
        op.drop_table(name)


_FORGET = """
DO $$ DECLARE each regprocedure;
BEGIN
    FOR each IN SELECT oid::regprocedure FROM pg_proc
        WHERE pronamespace = current_schema::regnamespace AND (proname LIKE 'note\\_changed\\_%' OR proname = 'station_position')
    LOOP
        EXECUTE 'DROP FUNCTION ' || each || ' CASCADE';
    END LOOP;
END $$
"""


def _key(table: str, column: str, target: str, name: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{name}"], name=op.f(f"fk_{table}_{column}"))


def _clean(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=line_feeds), name=op.f(f"ck_{table}_{column}_clean"))


def _add_order() -> None:
    """Count the station's units of work, and note which rows were changed."""
    op.create_table(
        "station_head",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("writer", types.Line(40), nullable=False),
        sa.Column("update_by", sa.Date(), nullable=True),
        sa.CheckConstraint("id = 1", name=op.f("ck_station_head_one")),
        _clean("station_head", "writer"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station_head")),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("INSERT INTO station_head (id, position, writer) VALUES (1, 0, '')")
    op.create_table(
        "changed_row",
        sa.Column("table_name", types.Line(40), nullable=False),
        sa.Column("key", types.Line(250), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        *(_clean("changed_row", name) for name in ("table_name", "key")),
        sa.PrimaryKeyConstraint("table_name", "key", name=op.f("pk_changed_row")),
    )
    op.create_index("ix_changed_row_position", "changed_row", ["position"])


def _add_link() -> None:
    """Keep how a counter stands with its station, and what it has asked."""
    op.create_table(
        "station_link",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("device", types.Line(64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("pushed", "offset_ms")),
        *(sa.Column(name, types.Instant(), nullable=True) for name in ("heard_at", "cut_off_since")),
        sa.Column("why", types.Line(40), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_station_link_one")),
        *(_clean("station_link", name) for name in ("device", "why")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station_link")),
    )
    op.create_table(
        "asked",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("commands", types.CanonicalJson(), nullable=False),
        sa.Column("staff_id", types.Line(64), nullable=False),
        sa.Column("desk_id", types.Line(64), nullable=True),
        sa.Column("at", types.Instant(), nullable=False),
        *(_clean("asked", name) for name in ("id", "staff_id", "desk_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked")),
    )
    op.create_table(
        "asked_again",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("entry_id", "asked_id")),
        *(_clean("asked_again", name) for name in ("entry_id", "asked_id")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_asked_again")),
    )
    op.create_index("ix_asked_again_asked", "asked_again", ["asked_id"])


def _add_counters() -> None:
    """Keep the counters of the station, what the station has of them, and what it has lent them."""
    op.create_table(
        "station_counter",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id", "device")),
        sa.Column("counter", types.Line(4), nullable=False),
        sa.Column("name", types.Line(120), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("desk_id", types.Line(64), nullable=True),
        sa.Column("added_at", types.Instant(), nullable=False),
        sa.Column("retired_at", types.Instant(), nullable=True),
        *(_clean("station_counter", name) for name in ("id", "device", "counter", "name")),
        _key("station_counter", "station_id", "station"),
        _key("station_counter", "desk_id", "desk"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station_counter")),
        *(sa.UniqueConstraint(name, name=op.f(f"uq_station_counter_{name}")) for name in ("device", "counter")),
    )
    op.create_table(
        "counter_contact",
        sa.Column("counter_id", types.Line(64), nullable=False),
        sa.Column("heard_at", types.Instant(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("offset_ms", "waiting")),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("program", types.Line(40), nullable=False),
        *(_clean("counter_contact", name) for name in ("counter_id", "program")),
        sa.PrimaryKeyConstraint("counter_id", name=op.f("pk_counter_contact")),
    )
    op.create_table(
        "received_entry",
        sa.Column("entry_id", types.Line(64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("verdict", "code")),
        sa.Column("received_at", types.Instant(), nullable=False),
        sa.CheckConstraint("verdict IN ('written', 'again', 'refused')", name=op.f("ck_received_entry_verdict")),
        sa.CheckConstraint("(verdict = 'refused') = (code <> '')", name=op.f("ck_received_entry_why")),
        *(_clean("received_entry", name) for name in ("verdict", "code")),
        _key("received_entry", "entry_id", "journal_entry"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_received_entry")),
    )
    op.create_table(
        "share",
        sa.Column("desk_id", types.Line(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("counter", types.Line(4), nullable=False),
        *(sa.Column(name, types.Instant(), nullable=False) for name in ("lent_at", "until")),
        _clean("share", "counter"),
        _key("share", "desk_id", "desk"),
        sa.PrimaryKeyConstraint("desk_id", "day", name=op.f("pk_share")),
    )
    op.create_index("ix_share_counter", "share", ["counter", "until"])


def _add_conflicts() -> None:
    """Keep what the station refused, and what somebody decided about it."""
    op.create_table(
        "conflict",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id")),
        sa.Column("counter", types.Line(4), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("kind", "code")),
        sa.Column("facts", types.CanonicalJson(), nullable=False),
        sa.Column("case_id", types.Line(64), nullable=True),
        sa.Column("about", types.Line(64), nullable=False),
        sa.Column("joined_to", types.Line(64), nullable=True),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("settled_at", types.Instant(), nullable=True),
        sa.Column("settled_by", types.Line(64), nullable=True),
        sa.Column("choice", types.Line(40), nullable=True),
        sa.Column("words", types.Note(), nullable=False),
        sa.CheckConstraint("kind IN ('needs-new-time', 'impossible-step')", name=op.f("ck_conflict_kind")),
        sa.CheckConstraint("choice IN ('as-at-station', 'done-anew', 'new-time')", name=op.f("ck_conflict_choice")),
        sa.CheckConstraint("(settled_at IS NULL) = (settled_by IS NULL)", name=op.f("ck_conflict_settled")),
        sa.CheckConstraint("(settled_at IS NULL) = (choice IS NULL)", name=op.f("ck_conflict_chosen")),
        *(_clean("conflict", name) for name in ("counter", "kind", "code", "case_id", "about", "choice")),
        _clean("conflict", "words", line_feeds=True),
        _key("conflict", "id", "journal_entry"),
        _key("conflict", "station_id", "station"),
        _key("conflict", "joined_to", "conflict"),
        _key("conflict", "settled_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict")),
    )
    op.create_index("ix_conflict_open", "conflict", ["station_id", "settled_at"])
    op.create_index("ix_conflict_case", "conflict", ["case_id"])

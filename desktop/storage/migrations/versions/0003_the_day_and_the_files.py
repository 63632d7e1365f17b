"""The day at the counter, the cases that files bring, and the words of the search."""

import sqlalchemy as sa
from alembic import op

from desktop.domain.names import fold
from desktop.storage import search_words, types

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the day, the exchange file and the search keep."""
    _add_day()
    _add_waiting()
    _add_exchange()
    _add_search()
    _add_twins()
    _free_void_papers()


def downgrade() -> None:
    """Take it away again."""
    _bind_void_papers()
    _drop_twins()
    _drop_search()
    _drop_exchange()
    _drop_waiting()
    _drop_day()


def _add_day() -> None:
    """Keep waiting numbers, drop-ins, who was handed over, and from when on somebody is late."""
    _add_walk_ins()
    owner = "(appointment_id IS NULL) <> (walk_in_id IS NULL)"
    op.create_table(
        "queue_number",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, types.Line(64), nullable=True) for name in ("appointment_id", "walk_in_id")),
        sa.Column("given_at", types.Instant(), nullable=False),
        sa.Column("announced_at", types.Instant(), nullable=True),
        sa.CheckConstraint(owner, name=op.f("ck_queue_number_one_owner")),
        sa.CheckConstraint("number >= 1", name=op.f("ck_queue_number_number")),
        *(_day_key("queue_number", f"{name}_id", name) for name in ("station", "appointment", "walk_in")),
        sa.PrimaryKeyConstraint("station_id", "day", "number", name=op.f("pk_queue_number")),
        sa.UniqueConstraint("appointment_id", "day", name=op.f("uq_queue_number_appointment_id_day")),
        sa.UniqueConstraint("walk_in_id", name=op.f("uq_queue_number_walk_in_id")),
    )
    desks = ("from_desk", "to_desk")
    op.create_table(
        "hand_over",
        sa.Column("id", types.Line(64), nullable=False),
        *(sa.Column(name, types.Line(64), nullable=True) for name in ("appointment_id", "walk_in_id", *desks)),
        sa.Column("reason", types.Line(250), nullable=False),
        sa.Column("called_at", types.Instant(), nullable=True),
        sa.Column("handed_at", types.Instant(), nullable=False),
        sa.Column("handed_by", types.Line(64), nullable=False),
        *(_day_clean("hand_over", name) for name in ("id", "reason")),
        sa.CheckConstraint(owner, name=op.f("ck_hand_over_one_owner")),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_hand_over_why")),
        *(_day_key("hand_over", f"{name}_id", name) for name in ("appointment", "walk_in")),
        *(_day_key("hand_over", name, "desk") for name in desks),
        _day_key("hand_over", "handed_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over")),
    )
    for name in ("appointment", "walk_in"):
        op.create_index(f"ix_hand_over_{name}", "hand_over", [f"{name}_id", "handed_at"])
    op.create_table(
        "day_rules",
        sa.Column("station_id", types.Line(64), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("late_after", "no_show_after")),
        sa.CheckConstraint("late_after BETWEEN 0 AND 120", name=op.f("ck_day_rules_late_after")),
        sa.CheckConstraint("no_show_after BETWEEN 1 AND 480", name=op.f("ck_day_rules_no_show_after")),
        _day_key("day_rules", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_day_rules")),
    )


def _add_walk_ins() -> None:
    op.create_table(
        "walk_in",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id")),
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("service", "state")),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("note", types.Line(250), nullable=False),
        sa.Column("case_id", types.Line(64), nullable=True),
        sa.Column("noted_by", types.Line(64), nullable=False),
        sa.Column("arrived_at", types.Instant(), nullable=False),
        *(sa.Column(name, types.Instant(), nullable=True) for name in ("called_at", "ended_at")),
        sa.Column("served_at_desk", types.Line(64), nullable=True),
        *(_day_clean("walk_in", name) for name in ("id", "service", "note", "state")),
        sa.CheckConstraint(
            "state IN ('arrived', 'in-service', 'completed', 'left', 'cancelled')", name=op.f("ck_walk_in_state")
        ),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_walk_in_minutes")),
        _day_key("walk_in", "station_id", "station"),
        _day_key("walk_in", "case_id", "case_file"),
        _day_key("walk_in", "noted_by", "staff"),
        _day_key("walk_in", "served_at_desk", "desk"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_walk_in")),
    )
    op.create_index("ix_walk_in_day", "walk_in", ["station_id", "day"])
    op.create_index("ix_walk_in_case", "walk_in", ["case_id"])


def _day_key(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))


def _day_clean(table: str, column: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=False), name=op.f(f"ck_{table}_{column}_clean"))


def _drop_day() -> None:
    """Take it away; the appointments themselves know all that an older program shows."""
    for name in ("day_rules", "hand_over", "queue_number", "walk_in"):
        op.drop_table(name)


def _add_waiting() -> None:
    """Keep which letters were taken back with what they told of."""
    op.create_table(
        "voided_paper",
        sa.Column("number", types.Line(40), nullable=False),
        sa.Column("voided_by", types.Line(64), nullable=False),
        sa.Column("voided_at", types.Instant(), nullable=False),
        sa.ForeignKeyConstraint(["number"], ["issued_paper.number"], name=op.f("fk_voided_paper_number")),
        sa.ForeignKeyConstraint(["voided_by"], ["staff.id"], name=op.f("fk_voided_paper_voided_by")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_voided_paper")),
    )


def _drop_waiting() -> None:
    """Take it away; an older program prints every letter."""
    op.drop_table("voided_paper")


def _add_exchange() -> None:
    """Keep which files were read, what they said last, what is to be decided, and what has been given out."""
    kinds = "kind IN ('case', 'appointment')"
    op.create_table(
        "import_file",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("name", types.Line(250), nullable=False),
        sa.Column("sha256", types.Line(64), nullable=False),
        sa.Column("made_at", types.Instant(), nullable=True),
        sa.Column("started_at", types.Instant(), nullable=False),
        sa.Column("finished_at", types.Instant(), nullable=True),
        sa.Column("staff_id", types.Line(64), nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("read", "added", "changed", "unchanged", "refused")
        ),
        *_exchange_clean("import_file", "id", "name", "sha256"),
        _exchange_key("import_file", "station_id", "station"),
        _exchange_key("import_file", "staff_id", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_file")),
    )
    op.create_index("ix_import_file_made", "import_file", ["station_id", "made_at"])
    op.create_table(
        "imported_record",
        sa.Column("kind", types.Line(40), nullable=False),
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("said", types.Note(), nullable=False),
        sa.Column("file_id", types.Line(64), nullable=False),
        sa.CheckConstraint(kinds, name=op.f("ck_imported_record_kind")),
        *_exchange_clean("imported_record", "kind", "id", "said"),
        _exchange_key("imported_record", "file_id", "import_file"),
        sa.PrimaryKeyConstraint("kind", "id", name=op.f("pk_imported_record")),
    )
    op.create_table(
        "import_item",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("kind", types.Line(40), nullable=False),
        sa.Column("record_id", types.Line(64), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("remark", "field", "decided")),
        *(sa.Column(name, types.Note(), nullable=False) for name in ("ours", "theirs")),
        sa.Column("file_id", types.Line(64), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("decided_by", types.Line(64), nullable=True),
        sa.Column("decided_at", types.Instant(), nullable=True),
        sa.CheckConstraint(kinds, name=op.f("ck_import_item_kind")),
        sa.CheckConstraint("remark IN ('differs', 'outside-plan')", name=op.f("ck_import_item_remark")),
        sa.CheckConstraint("decided IN ('open', 'kept', 'taken')", name=op.f("ck_import_item_decided")),
        sa.CheckConstraint("(decided = 'open') = (decided_at IS NULL)", name=op.f("ck_import_item_decided_at")),
        *_exchange_clean("import_item", "id", "kind", "record_id", "remark", "field", "decided", "ours", "theirs"),
        _exchange_key("import_item", "station_id", "station"),
        _exchange_key("import_item", "file_id", "import_file"),
        _exchange_key("import_item", "decided_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_item")),
    )
    op.create_index("ix_import_item_open", "import_item", ["station_id", "decided", "noted_at"])
    op.create_index("ix_import_item_record", "import_item", ["kind", "record_id"])
    op.create_table(
        "foreign_identifier",
        sa.Column("digest", types.Line(32), nullable=False),
        sa.Column("belongs_to", types.Line(64), nullable=False),
        *_exchange_clean("foreign_identifier", "digest", "belongs_to"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_foreign_identifier")),
    )
    op.create_table(
        "station_key",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("secret", types.Line(64), nullable=False),
        *_exchange_clean("station_key", "secret"),
        _exchange_key("station_key", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_station_key")),
    )
    op.create_table(
        "sent_entry",
        sa.Column("device", types.Line(64), nullable=False),
        sa.Column("epoch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        *_exchange_clean("sent_entry", "device"),
        sa.PrimaryKeyConstraint("device", "epoch", name=op.f("pk_sent_entry")),
    )


def _exchange_clean(table: str, *columns: str) -> list[sa.CheckConstraint]:
    return [
        sa.CheckConstraint(
            types.Clean(column, line_feeds=column in ("said", "ours", "theirs")),
            name=op.f(f"ck_{table}_{column}_clean"),
        )
        for column in columns
    ]


def _exchange_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def _drop_exchange() -> None:
    """Take it away again."""
    for name in (
        "sent_entry",
        "station_key",
        "foreign_identifier",
        "import_item",
        "imported_record",
        "import_file",
    ):
        op.drop_table(name)


def _add_search() -> None:
    """Learn the words of all names; each counter searches its own file, so that a station's database has none."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return
    for statement in search_words.MAKE:
        op.execute(statement)
    names = connection.execute(sa.text("SELECT family_name, given_names FROM person"))
    words = {word for family, given in names for word in fold(f"{family} {given}").split()}
    search_words.learn(connection, sorted(words))


def _drop_search() -> None:
    """Forget them."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in search_words.DROP:
            op.execute(statement)


def _add_twins() -> None:
    """Keep which entries of people were joined into which."""
    holding = sa.text("parted_at IS NULL")
    keys = (("kept_id", "person"), ("gone_id", "person"), ("joined_by", "staff"), ("parted_by", "staff"))
    op.create_table(
        "person_join",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "kept_id", "gone_id")),
        sa.Column("because", types.Line(250), nullable=False),
        *(sa.Column(name, types.CanonicalJson(), nullable=False) for name in ("changed", "moved")),
        sa.Column("joined_at", types.Instant(), nullable=False),
        sa.Column("joined_by", types.Line(64), nullable=False),
        sa.Column("parted_at", types.Instant(), nullable=True),
        sa.Column("parted_by", types.Line(64), nullable=True),
        *(
            sa.CheckConstraint(types.Clean(name, line_feeds=False), name=op.f(f"ck_person_join_{name}_clean"))
            for name in ("id", "because")
        ),
        sa.CheckConstraint("kept_id <> gone_id", name=op.f("ck_person_join_two")),
        sa.CheckConstraint("(parted_at IS NULL) = (parted_by IS NULL)", name=op.f("ck_person_join_parted")),
        *(
            sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_person_join_{name}"))
            for name, target in keys
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_join")),
    )
    op.create_index("ix_person_join_kept", "person_join", ["kept_id"])
    op.create_index(
        "uq_person_join_gone",
        "person_join",
        ["gone_id"],
        unique=True,
        sqlite_where=holding,
        postgresql_where=holding,
    )


def _drop_twins() -> None:
    """Take it away; cases that were moved stay with the one kept."""
    op.drop_table("person_join")


def _free_void_papers() -> None:
    """Let a void letter outlive the case that went with the booking."""
    with op.batch_alter_table("issued_paper") as table:
        table.alter_column("case_id", existing_type=types.Line(64), nullable=True)


def _bind_void_papers() -> None:
    """Take the letters away that an older program has no case for."""
    op.execute("DELETE FROM voided_paper WHERE number IN (SELECT number FROM issued_paper WHERE case_id IS NULL)")
    op.execute("DELETE FROM issued_paper WHERE case_id IS NULL")
    with op.batch_alter_table("issued_paper") as table:
        table.alter_column("case_id", existing_type=types.Line(64), nullable=False)

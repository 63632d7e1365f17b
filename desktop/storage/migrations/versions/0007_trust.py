"""Trust: staff, the signed heads of the journal, backups, the way back, retention."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import types

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what each of them keeps."""
    _staff()
    _heads()
    _backups()
    _recovery()
    _retention()


def downgrade() -> None:
    """Take it away again."""
    for name in _TABLES:
        op.drop_table(name)
    op.drop_column("staff", "first_password")
    op.drop_column("station_link", "pushed_epoch")


_TABLES: tuple[str, ...] = (
    "recovered_entry",
    "kept_draft",
    "retention_run",
    "retention_rules",
    *("approval", "sign_in_rules", "staff_here", "sign_in_failure"),
    "journal_head",
    "journal_key",
)
"""What was added, those that point to others first."""


def _key(table: str, column: str, target: str, name: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{name}"], name=op.f(f"fk_{table}_{column}"))


def _clean(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=line_feeds), name=op.f(f"ck_{table}_{column}_clean"))


def _staff() -> None:
    """Accounts: whose password is the first one, failures at this computer, PINs, approvals."""
    with op.batch_alter_table("staff") as table:
        table.add_column(sa.Column("first_password", sa.Boolean(), nullable=True))
    op.execute("UPDATE staff SET first_password = false")
    with op.batch_alter_table("staff") as table:
        table.alter_column("first_password", existing_type=sa.Boolean(), nullable=False)
    op.create_table(
        "sign_in_failure",
        sa.Column("login_key", types.Line(64), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", types.Instant(), nullable=False),
        sa.CheckConstraint("failures > 0", name=op.f("ck_sign_in_failure_failures")),
        _clean("sign_in_failure", "login_key"),
        sa.PrimaryKeyConstraint("login_key", name=op.f("pk_sign_in_failure")),
    )
    op.create_table(
        "staff_here",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("staff_id", "machine", "password_mark")),
        sa.Column("password_at", types.Instant(), nullable=False),
        sa.Column("pin_hash", types.Line(250), nullable=True),
        sa.Column("pin_failures", sa.Integer(), nullable=False),
        sa.CheckConstraint("pin_failures >= 0", name=op.f("ck_staff_here_pin_failures")),
        *(_clean("staff_here", name) for name in ("staff_id", "machine", "password_mark", "pin_hash")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_here")),
    )
    op.create_table(
        "sign_in_rules",
        sa.Column("station_id", types.Line(64), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("idle_minutes", "pin_hours")),
        sa.CheckConstraint("idle_minutes BETWEEN 1 AND 60", name=op.f("ck_sign_in_rules_idle_minutes")),
        sa.CheckConstraint("pin_hours BETWEEN 0 AND 24", name=op.f("ck_sign_in_rules_pin_hours")),
        _key("sign_in_rules", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_sign_in_rules")),
    )
    op.create_table(
        "approval",
        *(
            sa.Column(name, types.Line(64), nullable=False)
            for name in ("id", "station_id", "entry_id", "asked_by", "approved_by")
        ),
        sa.Column("needed", types.Line(40), nullable=False),
        sa.Column("given_at", types.Instant(), nullable=False),
        *(_clean("approval", name) for name in ("id", "entry_id", "needed")),
        _key("approval", "station_id", "station"),
        _key("approval", "asked_by", "staff"),
        _key("approval", "approved_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
    )
    op.create_index("ix_approval_given", "approval", ["station_id", "given_at"])


def _heads() -> None:
    """The signed heads of the journal's chains, and the keys that sign them."""
    op.create_table(
        "journal_key",
        sa.Column("id", sa.Integer(), nullable=False, autoincrement=False),
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("private", "public")),
        sa.Column("made_at", types.Instant(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_journal_key_one")),
        *(_clean("journal_key", name) for name in ("private", "public")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_key")),
    )
    op.create_table(
        "journal_head",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("made_at", types.Instant(), nullable=False),
        sa.Column("chains", types.CanonicalJson(), nullable=False),
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("previous", "public")),
        sa.Column("signature", types.Line(128), nullable=False),
        *(_clean("journal_head", name) for name in ("previous", "public", "signature")),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_journal_head")),
    )


def _backups() -> None:
    """Where backups go, and how often."""


def _recovery() -> None:
    """What came back from the second journal, and up to which epoch the station has the own chain."""
    op.create_table(
        "recovered_entry",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("entry_id", "unit_id")),
        sa.Column("code", types.Line(40), nullable=False),
        sa.Column("facts", types.CanonicalJson(), nullable=False),
        sa.Column("found_at", types.Instant(), nullable=False),
        sa.Column("choice", types.Line(40), nullable=True),
        sa.Column("settled_at", types.Instant(), nullable=True),
        sa.Column("settled_by", types.Line(64), nullable=True),
        sa.CheckConstraint("choice IN ('again', 'by-hand')", name=op.f("ck_recovered_entry_choice")),
        sa.CheckConstraint("(settled_at IS NULL) = (choice IS NULL)", name=op.f("ck_recovered_entry_settled")),
        sa.CheckConstraint("(settled_at IS NULL) = (settled_by IS NULL)", name=op.f("ck_recovered_entry_settled_by")),
        *(_clean("recovered_entry", name) for name in ("unit_id", "code", "choice", "settled_by")),
        _key("recovered_entry", "entry_id", "journal_entry"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_recovered_entry")),
    )
    with op.batch_alter_table("station_link") as table:
        table.add_column(sa.Column("pushed_epoch", sa.Integer(), nullable=True))
    op.execute("UPDATE station_link SET pushed_epoch = (SELECT epoch FROM device)")
    with op.batch_alter_table("station_link") as table:
        table.alter_column("pushed_epoch", existing_type=sa.Integer(), nullable=False)


def _retention() -> None:
    """For how long closed cases stay here, what has left, and what was typed when the program had to start again."""
    op.create_table(
        "retention_rules",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=True),
        sa.CheckConstraint("days BETWEEN 30 AND 3650", name=op.f("ck_retention_rules_days")),
        sa.CheckConstraint("minute BETWEEN 0 AND 1439", name=op.f("ck_retention_rules_minute")),
        _key("retention_rules", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_retention_rules")),
    )
    op.create_table(
        "retention_run",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id")),
        sa.Column("counter", types.Line(4), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("before", "ran_on")),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("finished_at", types.Instant(), nullable=True),
        sa.Column("run_by", types.Line(64), nullable=False),
        sa.Column("by_itself", sa.Boolean(), nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("cases", "people", "papers", "payloads", "others")
        ),
        sa.Column("stays", types.CanonicalJson(), nullable=False),
        sa.CheckConstraint(
            "cases >= 0 AND people >= 0 AND papers >= 0 AND payloads >= 0 AND others >= 0",
            name=op.f("ck_retention_run_counts"),
        ),
        *(_clean("retention_run", name) for name in ("id", "counter")),
        _key("retention_run", "station_id", "station"),
        _key("retention_run", "run_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_run")),
    )
    op.create_index("ix_retention_run_began", "retention_run", ["station_id", "began_at"])
    op.create_table(
        "kept_draft",
        sa.Column("staff_id", types.Line(64), nullable=False),
        sa.Column("kept_at", types.Instant(), nullable=False),
        *(sa.Column(name, types.CanonicalJson(), nullable=False) for name in ("place", "texts")),
        _clean("kept_draft", "staff_id"),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_kept_draft")),
    )

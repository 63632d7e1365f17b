"""Outages: when they were, what must still be entered elsewhere, and papers that were written by hand."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import types

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what outages leave behind."""
    _add_outages()
    _add_entered_forms()
    _add_evening_packs()


def downgrade() -> None:
    """Take it away again."""
    _drop_evening_packs()
    _drop_entered_forms()
    _drop_outages()


def _key(table: str, column: str, target: str, name: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{name}"], name=op.f(f"fk_{table}_{column}"))


def _clean(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=line_feeds), name=op.f(f"ck_{table}_{column}_clean"))


def _add_outages() -> None:
    """Keep when the lines were down, what of it was entered elsewhere, and which entries were made elsewhere."""
    op.create_table(
        "outage",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id", "device")),
        sa.Column("reason", types.Line(250), nullable=False),
        sa.Column("began_at", types.Instant(), nullable=False),
        sa.Column("began_noticed", types.Line(40), nullable=False),
        sa.Column("declared_at", types.Instant(), nullable=False),
        sa.Column("declared_by", types.Line(64), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("ended_noticed", types.Line(40), nullable=True),
        sa.Column("ended_by", types.Line(64), nullable=True),
        sa.Column("closed_at", types.Instant(), nullable=True),
        sa.Column("closed_by", types.Line(64), nullable=True),
        *(_clean("outage", name) for name in ("id", "device", "reason", "began_noticed", "ended_noticed")),
        sa.CheckConstraint("began_noticed IN ('by-hand', 'by-itself')", name=op.f("ck_outage_began_noticed")),
        sa.CheckConstraint("ended_noticed IN ('by-hand', 'by-itself')", name=op.f("ck_outage_ended_noticed")),
        sa.CheckConstraint(
            "began_at <= declared_at AND began_at <= ended_at AND ended_at <= closed_at", name=op.f("ck_outage_order")
        ),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_noticed IS NULL)", name=op.f("ck_outage_end_noticed")),
        sa.CheckConstraint("(ended_at IS NULL) = (ended_by IS NULL)", name=op.f("ck_outage_ended")),
        sa.CheckConstraint("(closed_at IS NULL) = (closed_by IS NULL)", name=op.f("ck_outage_closed")),
        sa.CheckConstraint("closed_at IS NULL OR ended_at IS NOT NULL", name=op.f("ck_outage_ended_first")),
        _key("outage", "station_id", "station"),
        *(_key("outage", name, "staff") for name in ("declared_by", "ended_by", "closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outage")),
    )
    op.create_index("ix_outage_began", "outage", ["station_id", "device", "began_at"])
    op.create_table(
        "entered_elsewhere",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("outage_id", "item_id")),
        sa.Column("entered_at", types.Instant(), nullable=False),
        sa.Column("entered_by", types.Line(64), nullable=False),
        _clean("entered_elsewhere", "item_id"),
        _key("entered_elsewhere", "outage_id", "outage"),
        _key("entered_elsewhere", "entered_by", "staff"),
        sa.PrimaryKeyConstraint("outage_id", "item_id", name=op.f("pk_entered_elsewhere")),
    )
    op.create_table(
        "replayed_entry",
        sa.Column("entry_id", types.Line(64), nullable=False),
        _key("replayed_entry", "entry_id", "journal_entry"),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_replayed_entry")),
    )


def _drop_outages() -> None:
    """Forget them: an older program knows no outages."""
    for name in ("replayed_entry", "entered_elsewhere", "outage"):
        op.drop_table(name)


def _add_entered_forms() -> None:
    """Keep which of the forms that were filled in by hand have been entered, and which never will be."""
    table = "entered_form"
    entered = "(outcome = 'entered') = ({} IS NOT NULL)"
    op.create_table(
        table,
        sa.Column("number", types.Line(40), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("outcome", types.Line(40), nullable=False),
        sa.Column("entry_id", types.Line(64), nullable=False),
        sa.Column("written_by", types.Line(64), nullable=True),
        sa.Column("written_at", types.Instant(), nullable=True),
        sa.Column("noted_by", types.Line(64), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.CheckConstraint("outcome IN ('entered', 'spoilt', 'unused')", name=op.f("ck_entered_form_outcome")),
        sa.CheckConstraint(entered.format("written_by"), name=op.f("ck_entered_form_who")),
        sa.CheckConstraint(entered.format("written_at"), name=op.f("ck_entered_form_when")),
        *(_clean(table, name) for name in ("outcome", "entry_id")),
        _key(table, "number", "blank_form", "number"),
        _key(table, "station_id", "station"),
        *(_key(table, name, "staff") for name in ("written_by", "noted_by")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_entered_form")),
    )


def _drop_entered_forms() -> None:
    """Forget it: an older program lists such a form as one that nobody has entered."""
    op.drop_table("entered_form")


def _add_evening_packs() -> None:
    """Keep when the evening pack is made and that it was, and how large the data was day by day."""
    counts = ("receipts", "fee_notes", "card_slips", "booking_sheets")
    op.create_table(
        "evening_pack_rules",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("minute", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in counts),
        sa.CheckConstraint("minute BETWEEN 0 AND 1439", name=op.f("ck_evening_pack_rules_minute")),
        sa.CheckConstraint(
            "receipts >= 0 AND fee_notes >= 0 AND card_slips >= 0 AND booking_sheets >= 0",
            name=op.f("ck_evening_pack_rules_counts"),
        ),
        _key("evening_pack_rules", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_evening_pack_rules")),
    )
    op.create_table(
        "evening_pack",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id", "made_by")),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("counter", "way")),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("days", types.CanonicalJson(), nullable=False),
        sa.Column("printer", types.Line(250), nullable=False),
        sa.Column("by_itself", sa.Boolean(), nullable=False),
        sa.Column("made_at", types.Instant(), nullable=False),
        *(_clean("evening_pack", name) for name in ("id", "counter", "way", "printer")),
        sa.CheckConstraint("way IN ('printer', 'file')", name=op.f("ck_evening_pack_way")),
        _key("evening_pack", "station_id", "station"),
        _key("evening_pack", "made_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evening_pack")),
    )
    op.create_index("ix_evening_pack_made", "evening_pack", ["station_id", "made_on"])
    op.create_table(
        "data_size",
        sa.Column("device", types.Line(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        _clean("data_size", "device"),
        sa.CheckConstraint("size >= 0", name=op.f("ck_data_size_size")),
        sa.PrimaryKeyConstraint("device", "day", name=op.f("pk_data_size")),
    )


def _drop_evening_packs() -> None:
    """Take it away; an older program makes none."""
    for name in ("data_size", "evening_pack", "evening_pack_rules"):
        op.drop_table(name)

"""The hand-in desk (note on rights, checklist, till, cards, corrections), and the plan of the calendar."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

from desktop.domain.clock import oslo_day
from desktop.storage import types

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the hand-in desk and the calendar keep."""
    _add_papers()
    _add_checklist()
    _add_till()
    _add_cards()
    _add_corrections()
    _add_calendar()


def downgrade() -> None:
    """Take it away again."""
    _drop_calendar()
    _drop_corrections()
    _drop_cards()
    _drop_till()
    _drop_checklist()
    _drop_papers()


def _add_papers() -> None:
    """Let the note on rights and the letters on missing papers and on the card be papers."""
    _allow_papers(
        "kind IN ('appointment-letter', 'receipt', 'card-order', 'note-on-rights', 'missing-papers', 'card-letter')"
    )


def _drop_papers() -> None:
    """Take the papers away that an older program cannot read."""
    op.execute("DELETE FROM issued_paper WHERE kind NOT IN ('appointment-letter', 'receipt', 'card-order')")
    _allow_papers("kind IN ('appointment-letter', 'receipt', 'card-order')")


def _allow_papers(condition: str) -> None:
    with op.batch_alter_table("issued_paper") as table:
        table.drop_constraint(op.f("ck_issued_paper_kind"), type_="check")
        table.create_check_constraint(op.f("ck_issued_paper_kind"), condition)


_BROUGHT = "(missing_by IS NULL AND not_relevant_because IS NULL) OR NOT (original_seen OR copy_taken{more})"


def _add_checklist() -> None:
    """Keep more of each line, the version of the list, passports, what each hand-in brought, and calls."""
    marks = ("translation", "certified_copy")
    with op.batch_alter_table("checklist_line") as table:
        table.add_column(sa.Column("passport", types.Line(64), nullable=False, server_default=""))
        table.add_column(sa.Column("name", types.Line(250), nullable=False, server_default=""))
        for mark in marks:
            table.add_column(sa.Column(mark, sa.Boolean(), nullable=False, server_default=sa.false()))
        table.drop_constraint(op.f("ck_checklist_line_brought_or_not"), type_="check")
    with op.batch_alter_table("checklist_line") as table:
        for column in ("passport", "name", *marks):
            table.alter_column(column, server_default=None)
        table.create_check_constraint(
            op.f("ck_checklist_line_brought_or_not"), _BROUGHT.format(more=" OR certified_copy")
        )
        table.create_check_constraint(op.f("ck_checklist_line_named"), "(document = '') = (name <> '')")
        for column in ("passport", "name"):
            check = _clean_of("checklist_line", column)
            table.create_check_constraint(op.f(f"ck_checklist_line_{column}_clean"), check.sqltext)
        table.create_index("ix_checklist_line_missing", ["missing_by"])
    op.create_table(
        "case_checklist",
        sa.Column("case_id", types.Line(64), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("passports", sa.Integer(), nullable=False),
        sa.Column("answers", types.CanonicalJson(), nullable=False),
        sa.CheckConstraint("passports >= 1", name=op.f("ck_case_checklist_passports")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_checklist_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_checklist")),
    )
    op.create_table(
        "hand_in_line",
        sa.Column("hand_in_id", types.Line(64), nullable=False),
        sa.Column("line_id", types.Line(64), nullable=False),
        *(sa.Column(mark, sa.Boolean(), nullable=False) for mark in ("original_seen", "copy_taken", *marks)),
        sa.ForeignKeyConstraint(["hand_in_id"], ["hand_in.id"], name=op.f("fk_hand_in_line_hand_in_id")),
        sa.ForeignKeyConstraint(["line_id"], ["checklist_line.id"], name=op.f("fk_hand_in_line_line_id")),
        sa.PrimaryKeyConstraint("hand_in_id", "line_id", name=op.f("pk_hand_in_line")),
    )
    op.create_index("ix_hand_in_line_line", "hand_in_line", ["line_id"])
    # What was brought until now came with the last receipt.
    op.execute(
        "INSERT INTO hand_in_line (hand_in_id, line_id, original_seen, copy_taken, translation, certified_copy)"
        " SELECT hand_in.id, line.id, line.original_seen, line.copy_taken, line.translation, line.certified_copy"
        " FROM checklist_line line JOIN hand_in ON hand_in.case_id = line.case_id"
        " WHERE (line.original_seen OR line.copy_taken) AND hand_in.number = ("
        "SELECT last.number FROM hand_in last WHERE last.case_id = line.case_id"
        " ORDER BY last.at DESC, last.number DESC LIMIT 1)"
    )
    _add_passports()
    _add_calls()


def _add_passports() -> None:
    names = ("number", 20), ("country", 3), ("family_name", 120), ("given_names", 120)
    op.create_table(
        "passport",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("person_id", types.Line(64), nullable=False),
        *(sa.Column(name, types.Line(length), nullable=False) for name, length in names),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("removed_at", types.Instant(), nullable=True),
        *(_clean_of("passport", name) for name in ("id", *(name for name, _ in names))),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_passport_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passport")),
    )
    op.create_index("ix_passport_person", "passport", ["person_id"])


def _add_calls() -> None:
    op.create_table(
        "call_attempt",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("case_id", types.Line(64), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("staff_id", types.Line(64), nullable=False),
        sa.Column("outcome", types.Line(40), nullable=False),
        sa.Column("note", types.Line(250), nullable=False),
        *(_clean_of("call_attempt", name) for name in ("id", "outcome", "note")),
        sa.CheckConstraint(
            "outcome IN ('reached', 'no-answer', 'wrong-number', 'message-left')", name=op.f("ck_call_attempt_outcome")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_call_attempt_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_call_attempt_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_attempt")),
    )
    op.create_index("ix_call_attempt_case", "call_attempt", ["case_id", "at"])


def _drop_checklist() -> None:
    """Take it away; a certified copy stays as a copy, and papers that are on no list cannot stay."""
    for name in ("call_attempt", "passport", "hand_in_line", "case_checklist"):
        op.drop_table(name)
    op.execute("DELETE FROM checklist_line WHERE document = ''")
    op.execute("UPDATE checklist_line SET copy_taken = (copy_taken OR certified_copy)")
    with op.batch_alter_table("checklist_line") as table:
        table.drop_index("ix_checklist_line_missing")
        for name in ("named", "passport_clean", "name_clean", "brought_or_not"):
            table.drop_constraint(op.f(f"ck_checklist_line_{name}"), type_="check")
        for column in ("passport", "name", "translation", "certified_copy"):
            table.drop_column(column)
        table.create_check_constraint(op.f("ck_checklist_line_brought_or_not"), _BROUGHT.format(more=""))


def _add_till() -> None:
    """Let payments be rows of their own, let a fee say what is known of it, and keep the cash-ups."""
    _add_payments()
    with op.batch_alter_table("fee") as table:
        table.drop_constraint(op.f("ck_fee_paid"), type_="check")
        table.drop_constraint(op.f("ck_fee_terminal_receipt_clean"), type_="check")
        table.drop_constraint(op.f("ck_fee_state"), type_="check")
        table.drop_constraint(op.f("fk_fee_paid_to"), type_="foreignkey")
        for column in ("terminal_receipt", "paid_at", "paid_to"):
            table.drop_column(column)
        table.add_column(sa.Column("prepaid_receipt", types.Line(length=60), nullable=False, server_default=""))
        table.add_column(sa.Column("prepaid_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("receipt_seen_at", types.Instant(), nullable=True))
        table.add_column(sa.Column("receipt_seen_by", types.Line(length=64), nullable=True))
        table.add_column(sa.Column("refund_requested_at", types.Instant(), nullable=True))
        table.add_column(sa.Column("refund_requested_by", types.Line(length=64), nullable=True))
        table.create_foreign_key(op.f("fk_fee_receipt_seen_by"), "staff", ["receipt_seen_by"], ["id"])
        table.create_foreign_key(op.f("fk_fee_refund_requested_by"), "staff", ["refund_requested_by"], ["id"])
        table.create_check_constraint(
            op.f("ck_fee_state"), "state IN ('none', 'due', 'paid', 'prepaid', 'exempt', 'refunded')"
        )
        table.create_check_constraint(op.f("ck_fee_purpose"), "purpose IN ('application', 'residence-card')")
        table.create_check_constraint(op.f("ck_fee_prepaid"), "(prepaid_receipt = '') = (prepaid_on IS NULL)")
        table.create_check_constraint(
            op.f("ck_fee_receipt_seen"), "(receipt_seen_at IS NULL) = (receipt_seen_by IS NULL)"
        )
        table.create_check_constraint(
            op.f("ck_fee_refund_requested"), "(refund_requested_at IS NULL) = (refund_requested_by IS NULL)"
        )
        table.create_check_constraint(op.f("ck_fee_prepaid_receipt_clean"), types.Clean("prepaid_receipt"))
    with op.batch_alter_table("fee") as table:
        table.alter_column("prepaid_receipt", server_default=None)
    op.create_table(
        "cash_up",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=True),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("payments", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("reversals", sa.Integer(), nullable=False),
        sa.Column("given_back", sa.Integer(), nullable=False),
        sa.Column("terminal_total", sa.Integer(), nullable=False),
        sa.Column("explanation", types.Note(), nullable=False),
        sa.Column("closed_at", types.Instant(), nullable=False),
        sa.Column("closed_by", types.Line(length=64), nullable=False),
        _clean_of("cash_up", "id"),
        _clean_of("cash_up", "explanation", line_feeds=True),
        sa.CheckConstraint(
            "payments >= 0 AND taken >= 0 AND reversals >= 0 AND given_back >= 0", name=op.f("ck_cash_up_figures")
        ),
        sa.CheckConstraint(
            "terminal_total = taken - given_back OR explanation <> ''", name=op.f("ck_cash_up_explained")
        ),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_cash_up_station_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_cash_up_desk_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_cash_up_staff_id")),
        sa.ForeignKeyConstraint(["closed_by"], ["staff.id"], name=op.f("fk_cash_up_closed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cash_up")),
    )
    op.create_index("ix_cash_up_day", "cash_up", ["station_id", "day"], unique=False)


def _add_payments() -> None:
    """Make the payments out of what the fees said; at which desk one was taken, nobody wrote down."""
    op.create_table(
        "payment",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("fee_id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=True),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("method", types.Line(length=40), nullable=False),
        sa.Column("terminal_receipt", types.Line(length=40), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("fee_amount", sa.Integer(), nullable=False),
        sa.Column("fee_to_check", sa.Boolean(), nullable=False),
        sa.Column("reversed_at", types.Instant(), nullable=True),
        sa.Column("reversed_on", sa.Date(), nullable=True),
        sa.Column("reversed_by", types.Line(length=64), nullable=True),
        sa.Column("reversed_because", types.Line(length=250), nullable=False),
        _clean_of("payment", "id"),
        _clean_of("payment", "method"),
        _clean_of("payment", "terminal_receipt"),
        _clean_of("payment", "reversed_because"),
        sa.CheckConstraint("method IN ('card', 'invoice')", name=op.f("ck_payment_method")),
        sa.CheckConstraint("amount > 0", name=op.f("ck_payment_amount")),
        sa.CheckConstraint("fee_amount >= 0", name=op.f("ck_payment_fee_amount")),
        sa.CheckConstraint("terminal_receipt <> ''", name=op.f("ck_payment_terminal_receipt")),
        sa.CheckConstraint(
            "(reversed_at IS NULL) = (reversed_on IS NULL) AND (reversed_at IS NULL) = (reversed_by IS NULL) "
            "AND (reversed_at IS NULL) = (reversed_because = '')",
            name=op.f("ck_payment_reversed"),
        ),
        sa.ForeignKeyConstraint(["fee_id"], ["fee.id"], name=op.f("fk_payment_fee_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_payment_station_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_payment_desk_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_payment_staff_id")),
        sa.ForeignKeyConstraint(["reversed_by"], ["staff.id"], name=op.f("fk_payment_reversed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
    )
    standing = sa.text("reversed_at IS NULL")
    op.create_index(
        "uq_payment_standing", "payment", ["fee_id"], unique=True, sqlite_where=standing, postgresql_where=standing
    )
    op.create_index("ix_payment_fee", "payment", ["fee_id"], unique=False)
    op.create_index("ix_payment_day", "payment", ["station_id", "day"], unique=False)
    op.create_index("ix_payment_reversed", "payment", ["station_id", "reversed_on"], unique=False)
    paid = sa.text(
        "SELECT fee.id, fee.amount, fee.terminal_receipt, fee.paid_at, fee.paid_to, case_file.station_id "
        "FROM fee JOIN case_file ON case_file.id = fee.case_id WHERE fee.state = 'paid' AND fee.paid_to IS NOT NULL"
    ).columns(paid_at=types.Instant())
    rows = [
        {
            "id": row.id,
            "fee_id": row.id,
            "station_id": row.station_id,
            "staff_id": row.paid_to,
            "amount": row.amount,
            "method": "card",
            "terminal_receipt": row.terminal_receipt,
            "at": row.paid_at,
            "day": oslo_day(row.paid_at),
            "fee_amount": row.amount,
            "fee_to_check": False,
            "reversed_because": "",
        }
        for row in op.get_bind().execute(paid)
    ]
    if rows:
        op.bulk_insert(_PAYMENT, rows)


_PAYMENT = sa.table(
    "payment",
    *(sa.column(name) for name in ("id", "fee_id", "station_id", "staff_id", "amount", "method", "terminal_receipt")),
    sa.column("at", types.Instant()),
    sa.column("day", sa.Date()),
    sa.column("fee_amount"),
    sa.column("fee_to_check", sa.Boolean()),
    sa.column("reversed_because"),
)


def _drop_till() -> None:
    """Let the fees say again what the standing payments say; an older program knows no refunds and no card fees."""
    op.drop_table("cash_up")
    with op.batch_alter_table("fee") as table:
        table.add_column(sa.Column("terminal_receipt", types.Line(length=40), nullable=False, server_default=""))
        table.add_column(sa.Column("paid_at", types.Instant(), nullable=True))
        table.add_column(sa.Column("paid_to", types.Line(length=64), nullable=True))
    for column, source in (("terminal_receipt", "terminal_receipt"), ("paid_at", "at"), ("paid_to", "staff_id")):
        op.execute(
            f"UPDATE fee SET {column} = (SELECT payment.{source} FROM payment "  # noqa: S608 - names of our own
            "WHERE payment.fee_id = fee.id AND payment.reversed_at IS NULL) WHERE state = 'paid'"
        )
    op.drop_table("payment")
    op.execute("DELETE FROM fee WHERE purpose <> 'application'")
    op.execute("UPDATE fee SET state = 'none' WHERE state = 'refunded'")
    with op.batch_alter_table("fee") as table:
        for name in ("state", "purpose", "prepaid", "receipt_seen", "refund_requested", "prepaid_receipt_clean"):
            table.drop_constraint(op.f(f"ck_fee_{name}"), type_="check")
        for column in ("receipt_seen_by", "refund_requested_by"):
            table.drop_constraint(op.f(f"fk_fee_{column}"), type_="foreignkey")
        for column in (
            *("prepaid_receipt", "prepaid_on", "receipt_seen_at"),
            *("receipt_seen_by", "refund_requested_at", "refund_requested_by"),
        ):
            table.drop_column(column)
        table.create_check_constraint(op.f("ck_fee_state"), "state IN ('none', 'due', 'paid', 'prepaid', 'exempt')")
        table.create_check_constraint(
            op.f("ck_fee_paid"), "state <> 'paid' OR (terminal_receipt <> '' AND paid_at IS NOT NULL)"
        )
        table.create_check_constraint(op.f("ck_fee_terminal_receipt_clean"), types.Clean("terminal_receipt"))
        table.create_foreign_key(op.f("fk_fee_paid_to"), "staff", ["paid_to"], ["id"])
        table.alter_column("terminal_receipt", server_default=None)


_REASONS = "'granted', 'renewed', 'expired', 'lost', 'damaged', 'defective', 'name-change'"
_STATES = "'ordered', 'sent', 'arrived', 'collected', 'posted', 'returned', 'defective', 'lost', 'cancelled'"
_CANCELLED = "(cancelled_at IS NULL) = (state <> 'cancelled')"


def _add_cards() -> None:
    """Keep where each ordered card is, what happened to it, and reports of lost cards."""
    with op.batch_alter_table("card_order") as table:
        table.add_column(sa.Column("state", types.Line(40), nullable=False, server_default="ordered"))
        table.add_column(sa.Column("state_at", types.Instant(), nullable=True))
        table.drop_constraint(op.f("ck_card_order_reason"), type_="check")
    op.execute("UPDATE card_order SET state_at = coalesce(cancelled_at, ordered_at)")
    op.execute("UPDATE card_order SET state = 'cancelled' WHERE cancelled_at IS NOT NULL")
    with op.batch_alter_table("card_order") as table:
        table.alter_column("state", server_default=None)
        table.alter_column("state_at", nullable=False)
        checks = {"reason": f"reason IN ({_REASONS}, 'not-received')", "state": f"state IN ({_STATES})"}
        for name, condition in {**checks, "cancelled": _CANCELLED}.items():
            table.create_check_constraint(op.f(f"ck_card_order_{name}"), condition)
        table.create_check_constraint(op.f("ck_card_order_state_clean"), _clean_of("card_order", "state").sqltext)
        table.create_index("ix_card_order_state", ["state", "ordered_at"])
    _add_card_events()
    _add_lost_cards()


def _add_card_events() -> None:
    codes = ("step", "state_before", "reason", "identity")
    texts = (*((code, 40) for code in codes), ("collected_by", 250), ("old_card_note", 250))
    op.create_table(
        "card_event",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("order_id", types.Line(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        *(sa.Column(name, types.Line(length), nullable=False) for name, length in texts),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("by", types.Line(64), nullable=False),
        sa.Column("note", types.Note(), nullable=False),
        sa.Column("took_old_card", sa.Boolean(), nullable=False),
        sa.Column("undone_at", types.Instant(), nullable=True),
        sa.Column("undone_by", types.Line(64), nullable=True),
        *(_clean_of("card_event", name) for name in ("id", *(name for name, _ in texts))),
        _clean_of("card_event", "note", line_feeds=True),
        sa.CheckConstraint(
            "step IN ('send', 'arrive', 'hand-over', 'post', 'return', 'ask-producer', 'find-defective', 'lose', "
            "'cancel')",
            name=op.f("ck_card_event_step"),
        ),
        sa.CheckConstraint(f"state_before IN ({_STATES})", name=op.f("ck_card_event_state_before")),
        sa.CheckConstraint("(undone_at IS NULL) = (undone_by IS NULL)", name=op.f("ck_card_event_undone")),
        sa.ForeignKeyConstraint(["order_id"], ["card_order.id"], name=op.f("fk_card_event_order_id")),
        sa.ForeignKeyConstraint(["by"], ["staff.id"], name=op.f("fk_card_event_by")),
        sa.ForeignKeyConstraint(["undone_by"], ["staff.id"], name=op.f("fk_card_event_undone_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_event")),
    )
    op.create_index("uq_card_event_position", "card_event", ["order_id", "position"], unique=True)


def _add_lost_cards() -> None:
    texts = ("loss", 40), ("place", 250), ("police_report", 40), ("no_report_because", 40)
    op.create_table(
        "lost_card_report",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("case_id", types.Line(64), nullable=False),
        sa.Column("order_id", types.Line(64), nullable=True),
        *(sa.Column(name, types.Line(length), nullable=False) for name, length in texts),
        sa.Column("lost_on", sa.Date(), nullable=True),
        sa.Column("account", types.Note(), nullable=False),
        sa.Column("reported_at", types.Instant(), nullable=False),
        sa.Column("reported_by", types.Line(64), nullable=False),
        sa.Column("taken_back_at", types.Instant(), nullable=True),
        sa.Column("taken_back_by", types.Line(64), nullable=True),
        *(_clean_of("lost_card_report", name) for name in ("id", *(name for name, _ in texts))),
        _clean_of("lost_card_report", "account", line_feeds=True),
        sa.CheckConstraint(
            "loss IN ('in-post', 'at-station', 'by-holder', 'stolen')", name=op.f("ck_lost_card_report_loss")
        ),
        sa.CheckConstraint("place <> ''", name=op.f("ck_lost_card_report_place")),
        sa.CheckConstraint("account <> ''", name=op.f("ck_lost_card_report_account")),
        sa.CheckConstraint("(police_report = '') <> (no_report_because = '')", name=op.f("ck_lost_card_report_police")),
        sa.CheckConstraint(
            "(taken_back_at IS NULL) = (taken_back_by IS NULL)", name=op.f("ck_lost_card_report_taken_back")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_lost_card_report_case_id")),
        sa.ForeignKeyConstraint(["order_id"], ["card_order.id"], name=op.f("fk_lost_card_report_order_id")),
        sa.ForeignKeyConstraint(["reported_by"], ["staff.id"], name=op.f("fk_lost_card_report_reported_by")),
        sa.ForeignKeyConstraint(["taken_back_by"], ["staff.id"], name=op.f("fk_lost_card_report_taken_back_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lost_card_report")),
    )
    op.create_index("ix_lost_card_report_case", "lost_card_report", ["case_id"])


def _drop_cards() -> None:
    """Take it away; a card that never came was ordered anew for a fault, as an older program knows it."""
    for name in ("lost_card_report", "card_event"):
        op.drop_table(name)
    op.execute("UPDATE card_order SET reason = 'defective' WHERE reason = 'not-received'")
    with op.batch_alter_table("card_order") as table:
        table.drop_index("ix_card_order_state")
        for name in ("state_clean", "state", "cancelled", "reason"):
            table.drop_constraint(op.f(f"ck_card_order_{name}"), type_="check")
        for column in ("state", "state_at"):
            table.drop_column(column)
        table.create_check_constraint(op.f("ck_card_order_reason"), f"reason IN ({_REASONS})")


def _clean_of(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=line_feeds), name=op.f(f"ck_{table}_{column}_clean"))


def _add_corrections() -> None:
    """Keep both values of what was corrected, and which paper came in the place of a wrong one."""
    texts = (("kind", 40), ("field", 40), ("row_id", 64), ("mistake", 40), ("because", 250), ("written_note", 250))
    op.create_table(
        "correction",
        sa.Column("entry_id", types.Line(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", types.Line(64), nullable=False),
        sa.Column("case_id", types.Line(64), nullable=True),
        *(sa.Column(name, types.Line(length), nullable=False) for name, length in texts),
        sa.Column("before_value", types.Note(), nullable=False),
        sa.Column("after_value", types.Note(), nullable=False),
        sa.Column("corrected_at", types.Instant(), nullable=False),
        sa.Column("corrected_by", types.Line(64), nullable=False),
        sa.Column("undone_at", types.Instant(), nullable=True),
        *(_clean_of("correction", name) for name in ("entry_id", *(name for name, _ in texts))),
        _clean_of("correction", "before_value", line_feeds=True),
        _clean_of("correction", "after_value", line_feeds=True),
        sa.CheckConstraint(
            "kind IN ('application', 'person', 'case', 'decision', 'wrong-person')", name=op.f("ck_correction_kind")
        ),
        sa.CheckConstraint("mistake IN ('applicant', 'ours')", name=op.f("ck_correction_mistake")),
        sa.CheckConstraint("before_value <> after_value", name=op.f("ck_correction_differs")),
        sa.CheckConstraint("kind <> 'application' OR written_note <> ''", name=op.f("ck_correction_written_note")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_correction_person_id")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_correction_case_id")),
        sa.ForeignKeyConstraint(["corrected_by"], ["staff.id"], name=op.f("fk_correction_corrected_by")),
        sa.PrimaryKeyConstraint("entry_id", "position", name=op.f("pk_correction")),
    )
    op.create_index("ix_correction_case", "correction", ["case_id"])
    op.create_index("ix_correction_person", "correction", ["person_id"])
    with op.batch_alter_table("issued_paper") as table:
        table.add_column(sa.Column("replaced_by", types.Line(40), nullable=True))
        table.create_check_constraint(
            op.f("ck_issued_paper_replaced_by_clean"), _clean_of("issued_paper", "replaced_by").sqltext
        )


def _drop_corrections() -> None:
    with op.batch_alter_table("issued_paper") as table:
        table.drop_constraint(op.f("ck_issued_paper_replaced_by_clean"), type_="check")
        table.drop_column("replaced_by")
    op.drop_index("ix_correction_person", table_name="correction")
    op.drop_index("ix_correction_case", table_name="correction")
    op.drop_table("correction")


def _add_calendar() -> None:
    """Keep versions of the plan, closings with their reviews, the waiting list and the station's rules for places."""
    _add_plan()
    _add_closings()
    _add_waiting()
    # SQLite adds a column without a copy of the table, but only with what it points to in the same breath.
    inline = op.get_context().dialect.name == "sqlite"
    for table, column, kind, target in _POINTERS:
        points = [sa.ForeignKey(target, name=op.f(f"fk_{table}_{column}"))] if target else []
        op.add_column(table, sa.Column(column, kind, *points, nullable=True), inline_references=inline)
    # What was published until now could be booked at once.
    op.execute("UPDATE slot SET released_from = '2000-01-01T00:00:00.000000Z'")


_POINTERS = (
    ("slot", "released_from", types.Instant(), ""),
    ("slot", "services", types.CanonicalJson(), ""),
    ("slot", "plan_id", types.Line(64), "plan_version.id"),
    ("closure", "closing_id", types.Line(64), "closing.id"),
)


def _pointer(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.id"], name=op.f(f"fk_{table}_{column}"))


def _add_plan() -> None:
    op.create_table(
        "plan_version",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("state", types.Line(40), nullable=False),
        sa.Column("lines", types.CanonicalJson(), nullable=False),
        sa.Column("lengths", types.CanonicalJson(), nullable=False),
        sa.Column("note", types.Line(250), nullable=False),
        sa.Column("based_on", types.Line(64), nullable=True),
        sa.Column("restores", types.Line(64), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("drafted_by", types.Line(64), nullable=False),
        sa.Column("drafted_at", types.Instant(), nullable=False),
        sa.Column("changed_by", types.Line(64), nullable=False),
        sa.Column("changed_at", types.Instant(), nullable=False),
        sa.Column("published_by", types.Line(64), nullable=True),
        sa.Column("published_at", types.Instant(), nullable=True),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("ended_by", types.Line(64), nullable=True),
        sa.Column("ended_at", types.Instant(), nullable=True),
        *(_clean_of("plan_version", name) for name in ("id", "state", "note")),
        sa.CheckConstraint("(number IS NULL) = (published_at IS NULL)", name=op.f("ck_plan_version_numbered")),
        sa.CheckConstraint(
            "state IN ('draft', 'published', 'superseded', 'withdrawn', 'discarded')",
            name=op.f("ck_plan_version_state"),
        ),
        _pointer("plan_version", "station_id", "station"),
        *(_pointer("plan_version", name, "plan_version") for name in ("based_on", "restores")),
        *(_pointer("plan_version", name, "staff") for name in ("drafted_by", "changed_by", "published_by", "ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
        sa.UniqueConstraint("station_id", "number", name=op.f("uq_plan_version_station_id_number")),
    )
    op.create_table(
        "calendar_rules",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("cancelled_wait", sa.Integer(), nullable=False),
        sa.Column("extra_seats", sa.Integer(), nullable=False),
        sa.Column("claim_minutes", sa.Integer(), nullable=False),
        sa.CheckConstraint("cancelled_wait BETWEEN 0 AND 10080", name=op.f("ck_calendar_rules_cancelled_wait")),
        sa.CheckConstraint("extra_seats BETWEEN 0 AND 8", name=op.f("ck_calendar_rules_extra_seats")),
        sa.CheckConstraint("claim_minutes BETWEEN 1 AND 1440", name=op.f("ck_calendar_rules_claim_minutes")),
        _pointer("calendar_rules", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_calendar_rules")),
    )
    op.create_table(
        "overbooking",
        sa.Column("appointment_id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("desk_id", types.Line(64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("start", "seat", "taken", "places")),
        sa.Column("reason", types.Line(250), nullable=False),
        sa.Column("allowed_by", types.Line(64), nullable=False),
        sa.Column("allowed_at", types.Instant(), nullable=False),
        *(_clean_of("overbooking", name) for name in ("appointment_id", "reason")),
        sa.CheckConstraint("seat BETWEEN 2 AND 9", name=op.f("ck_overbooking_seat")),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_overbooking_why")),
        _pointer("overbooking", "station_id", "station"),
        _pointer("overbooking", "desk_id", "desk"),
        _pointer("overbooking", "allowed_by", "staff"),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_overbooking")),
    )
    op.create_table(
        "ended_wait",
        sa.Column("appointment_id", types.Line(64), nullable=False),
        sa.Column("ended_by", types.Line(64), nullable=False),
        sa.Column("ended_at", types.Instant(), nullable=False),
        _pointer("ended_wait", "appointment_id", "appointment"),
        _pointer("ended_wait", "ended_by", "staff"),
        sa.PrimaryKeyConstraint("appointment_id", name=op.f("pk_ended_wait")),
    )


def _add_closings() -> None:
    op.create_table(
        "closing",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("ends", sa.Integer(), nullable=True),
        sa.Column("desks", types.CanonicalJson(), nullable=False),
        sa.Column("reason", types.Line(250), nullable=False),
        sa.Column("closed_by", types.Line(64), nullable=False),
        sa.Column("closed_at", types.Instant(), nullable=False),
        sa.Column("reopened_by", types.Line(64), nullable=True),
        sa.Column("reopened_at", types.Instant(), nullable=True),
        *(_clean_of("closing", name) for name in ("id", "reason")),
        sa.CheckConstraint('"first" <= "last"', name=op.f("ck_closing_days")),
        sa.CheckConstraint("(start IS NULL) = (ends IS NULL)", name=op.f("ck_closing_stretch")),
        sa.CheckConstraint(
            "start IS NULL OR (start >= 0 AND start < ends AND ends <= 1440)", name=op.f("ck_closing_within_day")
        ),
        _pointer("closing", "station_id", "station"),
        *(_pointer("closing", name, "staff") for name in ("closed_by", "reopened_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
    )
    op.create_table(
        "closed_hours",
        sa.Column("id", types.Line(64), nullable=False),
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("desk_id", types.Line(64), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Integer(), nullable=False),
        sa.Column("reason", types.Line(250), nullable=False),
        sa.Column("closing_id", types.Line(64), nullable=False),
        *(_clean_of("closed_hours", name) for name in ("id", "reason")),
        sa.CheckConstraint("start >= 0 AND start < ends AND ends <= 1440", name=op.f("ck_closed_hours_within_day")),
        *(_pointer("closed_hours", f"{name}_id", name) for name in ("station", "desk", "closing")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closed_hours")),
    )
    op.create_index("ix_closed_hours_day", "closed_hours", ["station_id", "day"])
    codes = ("state", "reason", "letter", "told_how")
    op.create_table(
        "closing_item",
        *(
            sa.Column(name, types.Line(64), nullable=False)
            for name in ("id", "closing_id", "appointment_id", "desk_id")
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in codes),
        sa.Column("note", types.Line(250), nullable=False),
        *(sa.Column(f"{name}_by", types.Line(64), nullable=True) for name in ("decided", "claimed", "told")),
        *(sa.Column(f"{name}_at", types.Instant(), nullable=True) for name in ("decided", "claimed", "told")),
        *(_clean_of("closing_item", name) for name in ("id", "note", *codes)),
        sa.CheckConstraint("state IN ('open', 'moved', 'cancelled', 'left')", name=op.f("ck_closing_item_state")),
        sa.CheckConstraint(
            "told_how IN ('phone', 'email', 'letter', 'counter', 'not-reached') OR told_how = ''",
            name=op.f("ck_closing_item_told_how"),
        ),
        sa.CheckConstraint("(state = 'open') = (decided_at IS NULL)", name=op.f("ck_closing_item_decided")),
        *(
            sa.CheckConstraint(f"({name}_by IS NULL) = ({name}_at IS NULL)", name=op.f(f"ck_closing_item_{name}"))
            for name in ("claimed", "told")
        ),
        *(_pointer("closing_item", f"{name}_id", name) for name in ("closing", "appointment", "desk")),
        *(_pointer("closing_item", f"{name}_by", "staff") for name in ("decided", "claimed", "told")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing_item")),
        sa.UniqueConstraint("closing_id", "appointment_id", name=op.f("uq_closing_item_closing_id_appointment_id")),
    )
    op.create_index("ix_closing_item_appointment", "closing_item", ["appointment_id"])


def _add_waiting() -> None:
    codes = ("service", "part", "state", "reason")
    op.create_table(
        "waiting",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id", "case_id")),
        *(sa.Column(name, types.Line(40), nullable=False) for name in codes),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("not_before", sa.Date(), nullable=True),
        sa.Column("desks", types.CanonicalJson(), nullable=False),
        sa.Column("note", types.Line(250), nullable=False),
        sa.Column("noted_by", types.Line(64), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("ended_by", types.Line(64), nullable=True),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("appointment_id", types.Line(64), nullable=True),
        *(_clean_of("waiting", name) for name in ("id", "note", *codes)),
        sa.CheckConstraint("state IN ('waiting', 'booked', 'taken-off')", name=op.f("ck_waiting_state")),
        sa.CheckConstraint("part IN ('any', 'morning', 'afternoon')", name=op.f("ck_waiting_part")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_waiting_minutes")),
        sa.CheckConstraint("(state = 'waiting') = (ended_at IS NULL)", name=op.f("ck_waiting_ended")),
        _pointer("waiting", "station_id", "station"),
        _pointer("waiting", "case_id", "case_file"),
        _pointer("waiting", "appointment_id", "appointment"),
        *(_pointer("waiting", name, "staff") for name in ("noted_by", "ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting")),
    )
    op.create_index("ix_waiting_state", "waiting", ["station_id", "state"])
    op.create_index("ix_waiting_case", "waiting", ["case_id"])


def _drop_calendar() -> None:
    """Take it away; places that are not released yet would look bookable to an older program, so they go."""
    released = sa.column("released_from", types.Instant())
    hidden = sa.or_(released.is_(None), released > datetime.now(UTC))
    op.execute(sa.delete(sa.table("slot", released)).where(hidden))
    for table in ("slot", "closure"):
        with op.batch_alter_table(table) as batch:
            for of, column, _, _ in _POINTERS:
                if of == table:
                    batch.drop_column(column)
    for name in ("waiting", "closing_item", "closed_hours", "closing", "ended_wait", "overbooking", "calendar_rules"):
        op.drop_table(name)
    op.drop_table("plan_version")

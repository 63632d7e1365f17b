"""The print journal, mail, and what the search shows."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import search_shown, types

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NEW_KINDS: tuple[str, ...] = (
    "eea-registration",
    "correction-note",
    "withdrawal",
    "consent-withdrawn",
    "wrong-place",
    "fee-receipt",
    "fee-reversal",
    "card-collection",
    "cash-up",
    "end-of-day",
    "checklist",
)
"""The kinds of issued paper that came with this revision."""


def upgrade() -> None:
    """Add what the print journal, the mail and the search keep."""
    _widen_papers()
    _add_print_journal()
    _add_blank_forms()
    _add_mail()
    _add_search()


def downgrade() -> None:
    """Take it away again."""
    _drop_search()
    _drop_mail()
    _drop_blank_forms()
    _drop_print_journal()
    _narrow_papers()


_OLD_KINDS = ("appointment-letter", "receipt", "card-order", "note-on-rights", "missing-papers", "card-letter")


def _widen_papers() -> None:
    """Allow the new kinds of paper."""
    _allow_papers((*_OLD_KINDS, *NEW_KINDS))


def _narrow_papers() -> None:
    """Take the papers away that an older program cannot read."""
    old = _among(_OLD_KINDS)
    op.execute(
        f"DELETE FROM voided_paper WHERE number IN (SELECT number FROM issued_paper WHERE NOT {old})"  # noqa: S608
    )
    op.execute(f"DELETE FROM issued_paper WHERE NOT {old}")  # noqa: S608 - the kinds stand above
    _allow_papers(_OLD_KINDS)


def _allow_papers(kinds: tuple[str, ...]) -> None:
    with op.batch_alter_table("issued_paper") as table:
        table.drop_constraint(op.f("ck_issued_paper_kind"), type_="check")
        table.create_check_constraint(op.f("ck_issued_paper_kind"), _among(kinds))


def _among(kinds: tuple[str, ...]) -> str:
    return "kind IN ({})".format(", ".join(f"'{kind}'" for kind in kinds))


def _key(table: str, column: str, target: str, name: str = "id") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{target}.{name}"], name=op.f(f"fk_{table}_{column}"))


def _clean(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    return sa.CheckConstraint(types.Clean(column, line_feeds=line_feeds), name=op.f(f"ck_{table}_{column}_clean"))


def _add_print_journal() -> None:
    """Keep whose paper each is, the jobs of the printer, and what became of each copy."""
    _add_station_of_papers()
    op.create_table(
        "print_job",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "station_id", "asked_by")),
        sa.Column("closing_id", types.Line(64), nullable=True),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("counter", "language", "state", "fault")),
        *(sa.Column(name, types.Line(250), nullable=False) for name in ("printer", "tray")),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("asked_at", types.Instant(), nullable=False),
        sa.Column("settled_at", types.Instant(), nullable=True),
        sa.CheckConstraint("state IN ('queued', 'sent', 'failed', 'cancelled')", name=op.f("ck_print_job_state")),
        sa.CheckConstraint("tries >= 1", name=op.f("ck_print_job_tries")),
        sa.CheckConstraint("(state = 'failed') = (fault <> '')", name=op.f("ck_print_job_why")),
        *(_clean("print_job", name) for name in ("id", "counter", "language", "state", "fault", "printer", "tray")),
        _key("print_job", "station_id", "station"),
        _key("print_job", "asked_by", "staff"),
        _key("print_job", "closing_id", "closing"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_print_job")),
    )
    op.create_index("ix_print_job_waiting", "print_job", ["station_id", "state"])
    op.create_table(
        "print_job_paper",
        sa.Column("job_id", types.Line(64), nullable=False),
        sa.Column("place", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", types.Line(40), nullable=False),
        _key("print_job_paper", "job_id", "print_job"),
        _key("print_job_paper", "number", "issued_paper", "number"),
        sa.PrimaryKeyConstraint("job_id", "place", name=op.f("pk_print_job_paper")),
    )
    op.create_index("ix_print_job_paper_number", "print_job_paper", ["number"])
    op.create_table(
        "paper_copy",
        sa.Column("number", types.Line(40), nullable=False),
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("turn", "copy")),
        sa.Column("way", types.Line(40), nullable=False),
        sa.Column("printer", types.Line(250), nullable=False),
        sa.Column("given", types.Line(40), nullable=True),
        *(sa.Column(name, types.Line(64), nullable=True) for name in ("job_id", "made_by", "given_by", "spoilt_by")),
        *(sa.Column(name, types.Instant(), nullable=True) for name in ("made_at", "given_at", "spoilt_at")),
        sa.CheckConstraint("way IN ('printer', 'pdf', 'unknown')", name=op.f("ck_paper_copy_way")),
        sa.CheckConstraint("given IN ('handed-over', 'posted')", name=op.f("ck_paper_copy_given")),
        sa.CheckConstraint("turn >= 1 AND copy >= 1", name=op.f("ck_paper_copy_counted")),
        sa.CheckConstraint("given IS NULL OR spoilt_at IS NULL", name=op.f("ck_paper_copy_one_end")),
        *(_clean("paper_copy", name) for name in ("way", "printer", "given")),
        _key("paper_copy", "number", "issued_paper", "number"),
        _key("paper_copy", "job_id", "print_job"),
        *(_key("paper_copy", name, "staff") for name in ("made_by", "given_by", "spoilt_by")),
        sa.PrimaryKeyConstraint("number", "turn", name=op.f("pk_paper_copy")),
    )
    _count_older_copies()


def _add_station_of_papers() -> None:
    """A paper belongs to the station that issued it, with a case or without one."""
    with op.batch_alter_table("issued_paper") as table:
        table.add_column(sa.Column("station_id", types.Line(64), nullable=True))
    op.execute(
        "UPDATE issued_paper SET station_id = coalesce("
        "(SELECT station_id FROM case_file WHERE case_file.id = issued_paper.case_id), "
        "(SELECT station_id FROM staff WHERE staff.id = issued_paper.made_by))"
    )
    with op.batch_alter_table("issued_paper") as table:
        table.alter_column("station_id", existing_type=types.Line(64), nullable=False)
        table.create_foreign_key(op.f("fk_issued_paper_station_id"), "station", ["station_id"], ["id"])
    op.create_index("ix_issued_paper_made", "issued_paper", ["station_id", "made_at"])


def _count_older_copies() -> None:
    """Give each copy that was counted before a row; who made it, when and where was not kept by then."""
    op.execute(
        "INSERT INTO paper_copy (number, turn, copy, way, printer) "
        "WITH RECURSIVE running (turn) AS (SELECT 1 UNION ALL SELECT turn + 1 FROM running "
        "WHERE turn < (SELECT max(copies) FROM issued_paper)) "
        "SELECT number, turn, turn, 'unknown', '' FROM issued_paper JOIN running ON turn <= copies"
    )


def _drop_print_journal() -> None:
    """Take it away; a paper without a case means nothing to an older program."""
    for name in ("paper_copy", "print_job_paper", "print_job"):
        op.drop_table(name)
    op.drop_index("ix_issued_paper_made", "issued_paper")
    with op.batch_alter_table("issued_paper") as table:
        table.drop_constraint(op.f("fk_issued_paper_station_id"), type_="foreignkey")
        table.drop_column("station_id")


def _add_blank_forms() -> None:
    """Keep which numbers stand on forms that are filled in by hand, and which extracts from the journal were made."""
    for table, others in (("blank_form", _blank_form_columns()), ("audit_extract", _audit_extract_columns())):
        staff = "reserved_by" if table == "blank_form" else "made_by"
        op.create_table(
            table,
            sa.Column("number", types.Line(40), nullable=False),
            sa.Column("station_id", types.Line(64), nullable=False),
            sa.Column("counter", types.Line(4), nullable=False),
            sa.Column("running", sa.Integer(), nullable=False),
            *others,
            *(_clean(table, name) for name in ("number", "counter")),
            sa.CheckConstraint("running >= 1", name=op.f(f"ck_{table}_running")),
            _key(table, "station_id", "station"),
            _key(table, staff, "staff"),
            sa.PrimaryKeyConstraint("number", name=op.f(f"pk_{table}")),
            sa.UniqueConstraint("counter", "running", name=op.f(f"uq_{table}_counter_running")),
        )


def _blank_form_columns() -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.Column("kind", types.Line(40), nullable=False),
        sa.Column("bundle", types.Line(64), nullable=False),
        sa.Column("reserved_by", types.Line(64), nullable=False),
        sa.Column("reserved_at", types.Instant(), nullable=False),
        *(_clean("blank_form", name) for name in ("kind", "bundle")),
        sa.CheckConstraint("kind IN ('receipt', 'fee-note', 'card-slip')", name=op.f("ck_blank_form_kind")),
    )


def _audit_extract_columns() -> tuple[sa.schema.SchemaItem, ...]:
    return (
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("about", "what")),
        sa.Column("subject", types.Line(64), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in ("first_day", "last_day")),
        sa.Column("lines", sa.Integer(), nullable=False),
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("digest", "made_by")),
        sa.Column("made_at", types.Instant(), nullable=False),
        *(_clean("audit_extract", name) for name in ("about", "what", "subject", "digest")),
        sa.CheckConstraint("about IN ('case', 'person', 'staff', 'station')", name=op.f("ck_audit_extract_about")),
        sa.CheckConstraint("what IN ('all', 'looks', 'changes')", name=op.f("ck_audit_extract_what")),
        sa.CheckConstraint("lines >= 0", name=op.f("ck_audit_extract_lines")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_audit_extract_days")),
    )


def _drop_blank_forms() -> None:
    """Forget them: an older program gives no numbers of these series."""
    op.drop_table("audit_extract")
    op.drop_table("blank_form")


def _add_mail() -> None:
    """Keep what applicants are to be told about their appointments, and the server that takes the station's mail."""
    op.create_table(
        "mail_server",
        sa.Column("station_id", types.Line(64), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("host", types.Line(250), nullable=False),
        sa.Column("port", sa.Integer(), nullable=False),
        *(sa.Column(name, types.Line(250), nullable=False) for name in ("login", "password", "sender")),
        *(_clean("mail_server", name) for name in ("host", "login", "password", "sender")),
        sa.CheckConstraint("port BETWEEN 1 AND 65535", name=op.f("ck_mail_server_port")),
        _key("mail_server", "station_id", "station"),
        sa.PrimaryKeyConstraint("station_id", name=op.f("pk_mail_server")),
    )
    op.create_table(
        "mail_wish",
        sa.Column("person_id", types.Line(64), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("noted_by", types.Line(64), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        _key("mail_wish", "person_id", "person"),
        _key("mail_wish", "noted_by", "staff"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_mail_wish")),
    )
    _add_notices()


def _add_notices() -> None:
    states = "'queued', 'claimed', 'sent', 'perhaps-sent', 'failed', 'by-hand', 'told', 'cancelled'"
    op.create_table(
        "notice",
        *(
            sa.Column(name, types.Line(64), nullable=False)
            for name in ("id", "station_id", "case_id", "appointment_id")
        ),
        sa.Column("event", types.Line(40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("start", "minutes")),
        sa.Column("earlier_day", sa.Date(), nullable=True),
        sa.Column("earlier_start", sa.Integer(), nullable=True),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("state", "because")),
        *(sa.Column(name, types.Line(250), nullable=False) for name in ("message_id", "address")),
        sa.Column("queued_at", types.Instant(), nullable=False),
        sa.Column("due_at", types.Instant(), nullable=True),
        sa.Column("give_up_at", types.Instant(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("attempts", "perhaps")),
        sa.Column("claimed_by", types.Line(64), nullable=True),
        *(sa.Column(name, types.Instant(), nullable=True) for name in ("claimed_until", "sent_at")),
        sa.Column("told_how", types.Line(40), nullable=False),
        sa.Column("settled_by", types.Line(64), nullable=True),
        sa.Column("settled_at", types.Instant(), nullable=True),
        *(
            _clean("notice", name)
            for name in (
                *("id", "appointment_id", "event", "state", "because", "message_id", "address"),
                *("claimed_by", "told_how"),
            )
        ),
        sa.CheckConstraint("event IN ('booked', 'moved', 'cancelled', 'reminder')", name=op.f("ck_notice_event")),
        sa.CheckConstraint(f"state IN ({states})", name=op.f("ck_notice_state")),
        sa.CheckConstraint(
            "told_how IN ('', 'phone', 'email', 'letter', 'counter', 'not-reached')", name=op.f("ck_notice_told_how")
        ),
        sa.CheckConstraint("(state = 'claimed') = (claimed_by IS NOT NULL)", name=op.f("ck_notice_claimed")),
        sa.CheckConstraint("(claimed_by IS NULL) = (claimed_until IS NULL)", name=op.f("ck_notice_claimed_until")),
        sa.CheckConstraint("(settled_by IS NULL) = (settled_at IS NULL)", name=op.f("ck_notice_settled")),
        sa.CheckConstraint("attempts >= 0 AND perhaps >= 0", name=op.f("ck_notice_counts")),
        _key("notice", "station_id", "station"),
        _key("notice", "case_id", "case_file"),
        _key("notice", "settled_by", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index("ix_notice_due", "notice", ["station_id", "state", "due_at"])
    op.create_index("ix_notice_appointment", "notice", ["appointment_id"])
    op.create_index("ix_notice_case", "notice", ["case_id"])
    op.create_table(
        "notice_attempt",
        sa.Column("notice_id", types.Line(64), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        *(sa.Column(name, types.Line(40), nullable=False) for name in ("sending", "code")),
        *(_clean("notice_attempt", name) for name in ("sending", "code")),
        sa.CheckConstraint(
            "sending IN ('sent', 'perhaps', 'later', 'refused', 'unreachable')", name=op.f("ck_notice_attempt_sending")
        ),
        _key("notice_attempt", "notice_id", "notice"),
        sa.PrimaryKeyConstraint("notice_id", "number", name=op.f("pk_notice_attempt")),
    )
    op.create_index("ix_notice_attempt_at", "notice_attempt", ["at"])
    op.create_table(
        "notice_call",
        *(sa.Column(name, types.Line(64), nullable=False) for name in ("id", "notice_id")),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("staff_id", types.Line(64), nullable=False),
        sa.Column("outcome", types.Line(40), nullable=False),
        sa.Column("note", types.Line(250), nullable=False),
        *(_clean("notice_call", name) for name in ("id", "outcome", "note")),
        sa.CheckConstraint(
            "outcome IN ('reached', 'no-answer', 'wrong-number', 'message-left')", name=op.f("ck_notice_call_outcome")
        ),
        _key("notice_call", "notice_id", "notice"),
        _key("notice_call", "staff_id", "staff"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_call")),
    )
    op.create_index("ix_notice_call_notice", "notice_call", ["notice_id", "at"])


def _drop_mail() -> None:
    """Take it away; an older program tells everybody by letter."""
    for name in ("notice_call", "notice_attempt", "notice", "mail_wish", "mail_server"):
        op.drop_table(name)


def _add_search() -> None:
    """Keep beside the number of a person what a list shows of them; the triggers come with every upgrade."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in search_shown.MAKE:
            op.execute(statement)
        search_shown.fill(op.get_bind())


def _drop_search() -> None:
    """Take it away; an older program puts it together itself."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*search_shown.DROP_TRIGGERS, *search_shown.DROP):
            op.execute(statement)

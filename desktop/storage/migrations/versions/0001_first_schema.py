"""The first schema."""

import sqlalchemy as sa
from alembic import op

from desktop.storage import search, types

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _clean(table: str, column: str, *, line_feeds: bool = False) -> sa.CheckConstraint:
    condition = types.Clean(column, line_feeds=line_feeds)
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{column}_clean"))


def upgrade() -> None:
    """Make all tables, and beside them on SQLite the search index."""
    op.create_table(
        "device",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("counter", types.Line(length=4), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=True),
        _clean("device", "counter"),
        _clean("device", "desk_id"),
        _clean("device", "id"),
        _clean("device", "station_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_device")),
        sa.UniqueConstraint("counter", name=op.f("uq_device_counter")),
    )
    op.create_table(
        "journal_entry",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("device", types.Line(length=64), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("command", types.Line(length=40), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=True),
        sa.Column("digest", types.Line(length=64), nullable=False),
        sa.Column("previous", types.Line(length=64), nullable=False),
        sa.Column("hash", types.Line(length=64), nullable=False),
        _clean("journal_entry", "case_id"),
        _clean("journal_entry", "command"),
        _clean("journal_entry", "device"),
        _clean("journal_entry", "digest"),
        _clean("journal_entry", "hash"),
        _clean("journal_entry", "id"),
        _clean("journal_entry", "previous"),
        _clean("journal_entry", "staff_id"),
        sa.CheckConstraint("number >= 1", name=op.f("ck_journal_entry_number")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_entry")),
        sa.UniqueConstraint("device", "epoch", "number", name=op.f("uq_journal_entry_device_epoch_number")),
    )
    op.create_index("ix_journal_entry_at", "journal_entry", ["at"], unique=False)
    op.create_index("ix_journal_entry_case", "journal_entry", ["case_id", "at"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("family_name", types.Line(length=120), nullable=False),
        sa.Column("given_names", types.Line(length=120), nullable=False),
        sa.Column("born_on", types.Line(length=10), nullable=False),
        sa.Column("citizenship", types.Line(length=3), nullable=False),
        sa.Column("sex", types.Line(length=1), nullable=False),
        sa.Column("duf", types.Line(length=12), nullable=False),
        sa.Column("national_id", types.Line(length=11), nullable=False),
        sa.Column("passport_number", types.Line(length=20), nullable=False),
        sa.Column("passport_expires_on", sa.Date(), nullable=True),
        sa.Column("phone", types.Line(length=20), nullable=False),
        sa.Column("email", types.Line(length=250), nullable=False),
        sa.Column("language", types.Line(length=40), nullable=False),
        sa.Column("street", types.Line(length=250), nullable=False),
        sa.Column("postcode", types.Line(length=12), nullable=False),
        sa.Column("city", types.Line(length=120), nullable=False),
        sa.Column("protection", types.Line(length=40), nullable=False),
        sa.Column("letterbox_name", types.Line(length=250), nullable=False),
        sa.Column("born_at", types.Line(length=120), nullable=False),
        sa.Column("interpreter", types.Line(length=120), nullable=False),
        sa.Column("access_needs", types.Line(length=250), nullable=False),
        sa.Column("note", types.Note(), nullable=False),
        _clean("person", "born_on"),
        _clean("person", "access_needs"),
        _clean("person", "born_at"),
        _clean("person", "citizenship"),
        _clean("person", "city"),
        _clean("person", "duf"),
        _clean("person", "email"),
        _clean("person", "family_name"),
        _clean("person", "given_names"),
        _clean("person", "id"),
        _clean("person", "interpreter"),
        _clean("person", "language"),
        sa.CheckConstraint("language IN ('nb', 'nn', 'en')", name=op.f("ck_person_language")),
        _clean("person", "letterbox_name"),
        _clean("person", "national_id"),
        _clean("person", "note", line_feeds=True),
        _clean("person", "passport_number"),
        _clean("person", "phone"),
        _clean("person", "postcode"),
        _clean("person", "protection"),
        sa.CheckConstraint(
            "protection IN ('none', 'confidential', 'strictly-confidential')", name=op.f("ck_person_protection")
        ),
        _clean("person", "sex"),
        sa.CheckConstraint("sex IN ('F', 'M', 'X', '')", name=op.f("ck_person_sex")),
        _clean("person", "street"),
        sa.CheckConstraint("length(born_on) = 10", name=op.f("ck_person_born_on")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index("ix_person_duf", "person", ["duf"], unique=False)
    op.create_index("ix_person_national_id", "person", ["national_id"], unique=False)
    op.create_index("ix_person_passport", "person", ["passport_number"], unique=False)
    op.create_table(
        "station",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("name", types.Line(length=120), nullable=False),
        sa.Column("district", types.Line(length=40), nullable=False),
        sa.Column("street", types.Line(length=250), nullable=False),
        sa.Column("postcode", types.Line(length=4), nullable=False),
        sa.Column("city", types.Line(length=120), nullable=False),
        sa.Column("phone", types.Line(length=30), nullable=False),
        sa.Column("email", types.Line(length=250), nullable=False),
        sa.Column("opening_hours", types.CanonicalJson(), nullable=False),
        sa.Column("opening", types.CanonicalJson(), nullable=False),
        sa.Column("postcodes", types.CanonicalJson(), nullable=False),
        sa.Column("release_routine", types.CanonicalJson(), nullable=False),
        sa.Column("invented", sa.Boolean(), nullable=False),
        _clean("station", "city"),
        _clean("station", "district"),
        _clean("station", "email"),
        _clean("station", "id"),
        _clean("station", "name"),
        _clean("station", "phone"),
        _clean("station", "postcode"),
        _clean("station", "street"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
    )
    op.create_table(
        "case_file",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("person_id", types.Line(length=64), nullable=False),
        sa.Column("family_id", types.Line(length=64), nullable=True),
        sa.Column("application", types.Line(length=40), nullable=False),
        sa.Column("kind", types.Line(length=40), nullable=False),
        sa.Column("type", types.Line(length=40), nullable=False),
        sa.Column("channel", types.Line(length=40), nullable=False),
        sa.Column("status", types.Line(length=40), nullable=False),
        sa.Column("requested_by", types.Line(length=40), nullable=False),
        sa.Column("receipt", types.Line(length=60), nullable=False),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("permit_expires_on", sa.Date(), nullable=True),
        sa.Column("permit_renewable", sa.Boolean(), nullable=True),
        sa.Column("permit_permanent", sa.Boolean(), nullable=True),
        sa.Column("permit_held_since", sa.Date(), nullable=True),
        sa.Column("opened_at", types.Instant(), nullable=False),
        sa.Column("attended_at", types.Instant(), nullable=True),
        sa.Column("biometrics_on", sa.Date(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decided_by", types.Line(length=40), nullable=True),
        sa.Column("outcome", types.Line(length=40), nullable=True),
        sa.Column("letter_says", types.Line(length=40), nullable=True),
        sa.Column("permit_valid_from", sa.Date(), nullable=True),
        sa.Column("permit_valid_to", sa.Date(), nullable=True),
        sa.Column("other_facts", types.CanonicalJson(), nullable=False),
        sa.Column("note", types.Note(), nullable=False),
        _clean("case_file", "application"),
        _clean("case_file", "channel"),
        sa.CheckConstraint("channel IN ('electronic', 'paper', 'eid-upload')", name=op.f("ck_case_file_channel")),
        _clean("case_file", "decided_by"),
        sa.CheckConstraint("decided_by IN ('police', 'udi')", name=op.f("ck_case_file_decided_by")),
        _clean("case_file", "family_id"),
        _clean("case_file", "id"),
        _clean("case_file", "kind"),
        sa.CheckConstraint(
            "kind IN ('first-time', 'renewal', 'permanent', 'citizenship', 'eea-registration', 'travel-document', 'residence-card', 'protection-first')",
            name=op.f("ck_case_file_kind"),
        ),
        _clean("case_file", "letter_says"),
        sa.CheckConstraint("letter_says IN ('meet', 'no-meeting')", name=op.f("ck_case_file_letter_says")),
        _clean("case_file", "note", line_feeds=True),
        _clean("case_file", "outcome"),
        sa.CheckConstraint(
            "outcome <> 'rejected' OR decided_by = 'udi'", name=op.f("ck_case_file_police_never_reject")
        ),
        sa.CheckConstraint("outcome IN ('granted', 'forwarded', 'rejected')", name=op.f("ck_case_file_outcome")),
        _clean("case_file", "receipt"),
        _clean("case_file", "requested_by"),
        sa.CheckConstraint(
            "requested_by IN ('phone', 'email', 'counter', 'letter', 'portal')", name=op.f("ck_case_file_requested_by")
        ),
        _clean("case_file", "status"),
        sa.CheckConstraint(
            "status IN ('registered', 'handed-in', 'granted', 'forwarded', 'withdrawn', 'dismissed', 'rejected')",
            name=op.f("ck_case_file_status"),
        ),
        _clean("case_file", "type"),
        sa.CheckConstraint(
            "type IN ('work', 'study', 'family', 'protection', 'au-pair', 'seasonal', 'trainee', 'folk-high-school', 'other')",
            name=op.f("ck_case_file_type"),
        ),
        sa.CheckConstraint("(decided_on IS NULL) = (outcome IS NULL)", name=op.f("ck_case_file_decision")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_file_person_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_case_file_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
    )
    op.create_index("ix_case_file_family", "case_file", ["family_id"], unique=False)
    op.create_index("ix_case_file_opened", "case_file", ["station_id", "opened_at", "id"], unique=False)
    op.create_index("ix_case_file_person", "case_file", ["person_id"], unique=False)
    op.create_index("ix_case_file_receipt", "case_file", ["receipt"], unique=False)
    op.create_table(
        "desk",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("number", types.Line(length=10), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("services", types.CanonicalJson(), nullable=False),
        _clean("desk", "id"),
        _clean("desk", "number"),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_desk_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk")),
        sa.UniqueConstraint("station_id", "number", name=op.f("uq_desk_station_id_number")),
    )
    op.create_table(
        "journal_payload",
        sa.Column("entry_id", types.Line(length=64), nullable=False),
        sa.Column("salt", types.Line(length=32), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        _clean("journal_payload", "salt"),
        sa.ForeignKeyConstraint(["entry_id"], ["journal_entry.id"], name=op.f("fk_journal_payload_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", name=op.f("pk_journal_payload")),
    )
    op.create_table(
        "staff",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("login", types.Line(length=40), nullable=False),
        sa.Column("name", types.Line(length=120), nullable=False),
        sa.Column("role", types.Line(length=40), nullable=False),
        sa.Column("password_hash", types.Line(length=250), nullable=False),
        sa.Column("active_to", types.Instant(), nullable=True),
        _clean("staff", "id"),
        _clean("staff", "login"),
        _clean("staff", "name"),
        _clean("staff", "password_hash"),
        _clean("staff", "role"),
        sa.CheckConstraint("role IN ('clerk', 'leader', 'auditor', 'administrator')", name=op.f("ck_staff_role")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_staff_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("login", name=op.f("uq_staff_login")),
    )
    op.create_table(
        "appointment",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("service", types.Line(length=40), nullable=False),
        sa.Column("state", types.Line(length=40), nullable=False),
        sa.Column("standing", types.Line(length=40), nullable=False),
        sa.Column("origin", types.Line(length=40), nullable=False),
        sa.Column("booking_number", types.Line(length=40), nullable=False),
        sa.Column("requested_by", types.Line(length=40), nullable=False),
        sa.Column("booked_by", types.Line(length=64), nullable=False),
        sa.Column("booked_at", types.Instant(), nullable=False),
        sa.Column("arrived_at", types.Instant(), nullable=True),
        sa.Column("called_at", types.Instant(), nullable=True),
        sa.Column("ended_at", types.Instant(), nullable=True),
        sa.Column("served_at_desk", types.Line(length=64), nullable=True),
        sa.Column("cancel_reason", types.Line(length=250), nullable=False),
        sa.Column("note", types.Line(length=250), nullable=False),
        _clean("appointment", "booking_number"),
        _clean("appointment", "cancel_reason"),
        _clean("appointment", "id"),
        _clean("appointment", "note"),
        _clean("appointment", "origin"),
        sa.CheckConstraint("origin IN ('public', 'staff')", name=op.f("ck_appointment_origin")),
        _clean("appointment", "requested_by"),
        _clean("appointment", "service"),
        _clean("appointment", "standing"),
        sa.CheckConstraint(
            "standing IN ('firm', 'provisional', 'needs-new-time')", name=op.f("ck_appointment_standing")
        ),
        _clean("appointment", "state"),
        sa.CheckConstraint(
            "state IN ('booked', 'arrived', 'in-service', 'completed', 'no-show', 'left', 'cancelled')",
            name=op.f("ck_appointment_state"),
        ),
        sa.CheckConstraint(
            "start >= 0 AND start + minutes <= 1440 AND minutes > 0", name=op.f("ck_appointment_within_day")
        ),
        sa.ForeignKeyConstraint(["booked_by"], ["staff.id"], name=op.f("fk_appointment_booked_by")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_appointment_case_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_appointment_desk_id")),
        sa.ForeignKeyConstraint(["served_at_desk"], ["desk.id"], name=op.f("fk_appointment_served_at_desk")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_appointment_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sa.UniqueConstraint("booking_number", name=op.f("uq_appointment_booking_number")),
    )
    op.create_index("ix_appointment_case", "appointment", ["case_id"], unique=False)
    op.create_index("ix_appointment_day", "appointment", ["station_id", "day", "start"], unique=False)
    op.create_table(
        "biometrics",
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("photo", sa.Boolean(), nullable=False),
        sa.Column("fingerprints", sa.Boolean(), nullable=False),
        sa.Column("signature", sa.Boolean(), nullable=False),
        sa.Column("no_photo_because", types.Line(length=40), nullable=False),
        sa.Column("no_fingerprints_because", types.Line(length=40), nullable=False),
        sa.Column("no_signature_because", types.Line(length=40), nullable=False),
        sa.Column("taken_at", types.Instant(), nullable=False),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        sa.CheckConstraint("fingerprints OR no_fingerprints_because <> ''", name=op.f("ck_biometrics_fingerprints")),
        _clean("biometrics", "no_fingerprints_because"),
        _clean("biometrics", "no_photo_because"),
        _clean("biometrics", "no_signature_because"),
        sa.CheckConstraint("photo OR no_photo_because <> ''", name=op.f("ck_biometrics_photo")),
        sa.CheckConstraint("signature OR no_signature_because <> ''", name=op.f("ck_biometrics_signature")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_biometrics_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_biometrics_staff_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_biometrics")),
    )
    op.create_table(
        "card_order",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("number", types.Line(length=40), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("delivery", types.Line(length=40), nullable=False),
        sa.Column("reason", types.Line(length=40), nullable=False),
        sa.Column("old_card_handed_in", sa.Boolean(), nullable=False),
        sa.Column("old_card_note", types.Line(length=250), nullable=False),
        sa.Column("fee", sa.Integer(), nullable=False),
        sa.Column("ordered_at", types.Instant(), nullable=False),
        sa.Column("ordered_by", types.Line(length=64), nullable=False),
        sa.Column("cancelled_at", types.Instant(), nullable=True),
        sa.Column("note", types.Note(), nullable=False),
        _clean("card_order", "delivery"),
        sa.CheckConstraint("delivery IN ('post', 'collect')", name=op.f("ck_card_order_delivery")),
        _clean("card_order", "id"),
        _clean("card_order", "note", line_feeds=True),
        _clean("card_order", "number"),
        _clean("card_order", "old_card_note"),
        _clean("card_order", "reason"),
        sa.CheckConstraint(
            "reason IN ('granted', 'renewed', 'expired', 'lost', 'damaged', 'defective', 'name-change')",
            name=op.f("ck_card_order_reason"),
        ),
        sa.CheckConstraint("fee >= 0", name=op.f("ck_card_order_fee")),
        sa.CheckConstraint("valid_to > valid_from", name=op.f("ck_card_order_validity")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_card_order_case_id")),
        sa.ForeignKeyConstraint(["ordered_by"], ["staff.id"], name=op.f("fk_card_order_ordered_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_order")),
        sa.UniqueConstraint("number", name=op.f("uq_card_order_number")),
    )
    op.create_index("ix_card_order_case", "card_order", ["case_id"], unique=False)
    op.create_table(
        "checklist_line",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("document", types.Line(length=40), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("original_seen", sa.Boolean(), nullable=False),
        sa.Column("copy_taken", sa.Boolean(), nullable=False),
        sa.Column("missing_by", sa.Date(), nullable=True),
        sa.Column("not_relevant_because", types.Line(length=250), nullable=True),
        sa.Column("note", types.Line(length=250), nullable=False),
        _clean("checklist_line", "document"),
        _clean("checklist_line", "id"),
        _clean("checklist_line", "not_relevant_because"),
        _clean("checklist_line", "note"),
        sa.CheckConstraint(
            "(missing_by IS NULL AND not_relevant_because IS NULL) OR NOT (original_seen OR copy_taken)",
            name=op.f("ck_checklist_line_brought_or_not"),
        ),
        sa.CheckConstraint(
            "missing_by IS NULL OR not_relevant_because IS NULL", name=op.f("ck_checklist_line_one_state")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_checklist_line_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checklist_line")),
    )
    op.create_index("ix_checklist_line_case", "checklist_line", ["case_id", "position"], unique=False)
    op.create_table(
        "closure",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("reason", types.Line(length=250), nullable=False),
        _clean("closure", "id"),
        _clean("closure", "reason"),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_closure_desk_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_closure_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index("ix_closure_day", "closure", ["station_id", "day"], unique=False)
    op.create_table(
        "fee",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("purpose", types.Line(length=40), nullable=False),
        sa.Column("state", types.Line(length=40), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("must_be_checked", sa.Boolean(), nullable=False),
        sa.Column("source", types.Line(length=250), nullable=False),
        sa.Column("terminal_receipt", types.Line(length=40), nullable=False),
        sa.Column("exempt_because", types.Line(length=250), nullable=False),
        sa.Column("paid_at", types.Instant(), nullable=True),
        sa.Column("paid_to", types.Line(length=64), nullable=True),
        _clean("fee", "exempt_because"),
        _clean("fee", "id"),
        _clean("fee", "purpose"),
        _clean("fee", "source"),
        _clean("fee", "state"),
        sa.CheckConstraint(
            "state <> 'paid' OR (terminal_receipt <> '' AND paid_at IS NOT NULL)", name=op.f("ck_fee_paid")
        ),
        sa.CheckConstraint("state IN ('none', 'due', 'paid', 'prepaid', 'exempt')", name=op.f("ck_fee_state")),
        _clean("fee", "terminal_receipt"),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_fee_amount")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_fee_case_id")),
        sa.ForeignKeyConstraint(["paid_to"], ["staff.id"], name=op.f("fk_fee_paid_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fee")),
    )
    op.create_index("ix_fee_case", "fee", ["case_id"], unique=False)
    op.create_table(
        "hand_in",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("number", types.Line(length=40), nullable=False),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("at", types.Instant(), nullable=False),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        _clean("hand_in", "id"),
        _clean("hand_in", "number"),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_hand_in_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_hand_in_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_in")),
        sa.UniqueConstraint("number", name=op.f("uq_hand_in_number")),
    )
    op.create_index("ix_hand_in_case", "hand_in", ["case_id"], unique=False)
    op.create_table(
        "hold",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("staff_id", types.Line(length=64), nullable=False),
        sa.Column("held_at", types.Instant(), nullable=False),
        sa.Column("expires_at", types.Instant(), nullable=False),
        _clean("hold", "id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_hold_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    op.create_table(
        "issued_paper",
        sa.Column("number", types.Line(length=40), nullable=False),
        sa.Column("kind", types.Line(length=40), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("language", types.Line(length=40), nullable=False),
        sa.Column("template_version", types.Line(length=40), nullable=False),
        sa.Column("data", types.CanonicalJson(), nullable=False),
        sa.Column("data_hash", types.Line(length=64), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("made_at", types.Instant(), nullable=False),
        sa.Column("made_by", types.Line(length=64), nullable=False),
        _clean("issued_paper", "data_hash"),
        _clean("issued_paper", "kind"),
        sa.CheckConstraint(
            "kind IN ('appointment-letter', 'receipt', 'card-order')", name=op.f("ck_issued_paper_kind")
        ),
        _clean("issued_paper", "language"),
        _clean("issued_paper", "number"),
        _clean("issued_paper", "template_version"),
        sa.CheckConstraint("copies >= 0", name=op.f("ck_issued_paper_copies")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_issued_paper_case_id")),
        sa.ForeignKeyConstraint(["made_by"], ["staff.id"], name=op.f("fk_issued_paper_made_by")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_issued_paper")),
    )
    op.create_index("ix_issued_paper_case", "issued_paper", ["case_id"], unique=False)
    op.create_table(
        "slot",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("desk_id", types.Line(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("audience", types.Line(length=40), nullable=False),
        _clean("slot", "audience"),
        sa.CheckConstraint("audience IN ('staff', 'public')", name=op.f("ck_slot_audience")),
        _clean("slot", "id"),
        sa.CheckConstraint("start % 5 = 0 AND minutes % 5 = 0", name=op.f("ck_slot_ticks")),
        sa.CheckConstraint("start >= 0 AND start + minutes <= 1440 AND minutes > 0", name=op.f("ck_slot_within_day")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_slot_desk_id")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_slot_station_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_slot")),
        sa.UniqueConstraint("desk_id", "day", "start", name=op.f("uq_slot_desk_id_day_start")),
    )
    op.create_index("ix_slot_free", "slot", ["station_id", "audience", "day", "start"], unique=False)
    op.create_table(
        "seat",
        sa.Column("desk_id", types.Line(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tick", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("appointment_id", types.Line(length=64), nullable=True),
        sa.Column("hold_id", types.Line(length=64), nullable=True),
        sa.CheckConstraint("(appointment_id IS NULL) <> (hold_id IS NULL)", name=op.f("ck_seat_one_owner")),
        sa.CheckConstraint("seat BETWEEN 1 AND 9", name=op.f("ck_seat_seat")),
        sa.CheckConstraint("tick BETWEEN 0 AND 287", name=op.f("ck_seat_tick")),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"], name=op.f("fk_seat_appointment_id")),
        sa.ForeignKeyConstraint(["desk_id"], ["desk.id"], name=op.f("fk_seat_desk_id")),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_seat_hold_id")),
        sa.PrimaryKeyConstraint("desk_id", "day", "tick", "seat", name=op.f("pk_seat")),
    )
    op.create_index("ix_seat_appointment", "seat", ["appointment_id"], unique=False)
    op.create_index("ix_seat_hold", "seat", ["hold_id"], unique=False)
    op.create_table(
        "known_station",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("name", types.Line(length=120), nullable=False),
        sa.Column("district", types.Line(length=40), nullable=False),
        sa.Column("street", types.Line(length=250), nullable=False),
        sa.Column("postcode", types.Line(length=4), nullable=False),
        sa.Column("city", types.Line(length=120), nullable=False),
        sa.Column("phone", types.Line(length=30), nullable=False),
        sa.Column("email", types.Line(length=250), nullable=False),
        sa.Column("postcodes", types.CanonicalJson(), nullable=False),
        _clean("known_station", "city"),
        _clean("known_station", "district"),
        _clean("known_station", "email"),
        _clean("known_station", "id"),
        _clean("known_station", "name"),
        _clean("known_station", "phone"),
        _clean("known_station", "postcode"),
        _clean("known_station", "street"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_station")),
    )
    op.create_table(
        "postcode",
        sa.Column("code", types.Line(length=4), nullable=False),
        sa.Column("city", types.Line(length=120), nullable=False),
        sa.Column("municipality", types.Line(length=4), nullable=False),
        sa.Column("municipality_name", types.Line(length=120), nullable=False),
        sa.Column("category", types.Line(length=1), nullable=False),
        _clean("postcode", "category"),
        _clean("postcode", "city"),
        _clean("postcode", "code"),
        _clean("postcode", "municipality"),
        _clean("postcode", "municipality_name"),
        sa.CheckConstraint("length(code) = 4", name=op.f("ck_postcode_code")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_postcode")),
    )
    op.create_table(
        "confirmed_amount",
        sa.Column("station_id", types.Line(length=64), nullable=False),
        sa.Column("fee_code", types.Line(length=40), nullable=False),
        sa.Column("application", types.Line(length=40), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("amount_under_18", sa.Integer(), nullable=False),
        sa.Column("confirmed_by", types.Line(length=64), nullable=False),
        sa.Column("confirmed_at", types.Instant(), nullable=False),
        _clean("confirmed_amount", "application"),
        _clean("confirmed_amount", "fee_code"),
        sa.CheckConstraint("amount > 0 AND amount_under_18 >= 0", name=op.f("ck_confirmed_amount_amounts")),
        sa.ForeignKeyConstraint(["confirmed_by"], ["staff.id"], name=op.f("fk_confirmed_amount_confirmed_by")),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_confirmed_amount_station_id")),
        sa.PrimaryKeyConstraint("station_id", "fee_code", "application", "year", name=op.f("pk_confirmed_amount")),
    )
    op.create_table(
        "representative",
        sa.Column("id", types.Line(length=64), nullable=False),
        sa.Column("case_id", types.Line(length=64), nullable=False),
        sa.Column("kind", types.Line(length=40), nullable=False),
        sa.Column("name", types.Line(length=120), nullable=False),
        sa.Column("relation", types.Line(length=120), nullable=False),
        sa.Column("attends", sa.Boolean(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("ended_because", types.Line(length=40), nullable=False),
        sa.Column("noted_at", types.Instant(), nullable=False),
        sa.Column("noted_by", types.Line(length=64), nullable=False),
        _clean("representative", "ended_because"),
        _clean("representative", "id"),
        _clean("representative", "kind"),
        _clean("representative", "name"),
        _clean("representative", "relation"),
        sa.CheckConstraint("(ended_on IS NULL) = (ended_because = '')", name=op.f("ck_representative_ended")),
        sa.CheckConstraint("ended_on IS NULL OR ended_on >= valid_from", name=op.f("ck_representative_ended_after")),
        sa.CheckConstraint("kind IN ('guardian', 'power-of-attorney')", name=op.f("ck_representative_kind")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_representative_case_id")),
        sa.ForeignKeyConstraint(["noted_by"], ["staff.id"], name=op.f("fk_representative_noted_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_representative")),
    )
    op.create_index("ix_representative_case", "representative", ["case_id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for statement in search.MAKE:
            op.execute(statement)


def downgrade() -> None:
    """Drop everything."""
    if op.get_bind().dialect.name == "sqlite":
        for statement in search.DROP:
            op.execute(statement)
    op.drop_index("ix_representative_case", table_name="representative")
    op.drop_table("representative")
    op.drop_table("confirmed_amount")
    op.drop_table("postcode")
    op.drop_table("known_station")
    op.drop_index("ix_seat_hold", table_name="seat")
    op.drop_index("ix_seat_appointment", table_name="seat")
    op.drop_table("seat")
    op.drop_index("ix_slot_free", table_name="slot")
    op.drop_table("slot")
    op.drop_index("ix_issued_paper_case", table_name="issued_paper")
    op.drop_table("issued_paper")
    op.drop_table("hold")
    op.drop_index("ix_hand_in_case", table_name="hand_in")
    op.drop_table("hand_in")
    op.drop_index("ix_fee_case", table_name="fee")
    op.drop_table("fee")
    op.drop_index("ix_closure_day", table_name="closure")
    op.drop_table("closure")
    op.drop_index("ix_checklist_line_case", table_name="checklist_line")
    op.drop_table("checklist_line")
    op.drop_index("ix_card_order_case", table_name="card_order")
    op.drop_table("card_order")
    op.drop_table("biometrics")
    op.drop_index("ix_appointment_day", table_name="appointment")
    op.drop_index("ix_appointment_case", table_name="appointment")
    op.drop_table("appointment")
    op.drop_table("staff")
    op.drop_table("journal_payload")
    op.drop_table("desk")
    op.drop_index("ix_case_file_opened", table_name="case_file")
    op.drop_index("ix_case_file_family", table_name="case_file")
    op.drop_index("ix_case_file_receipt", table_name="case_file")
    op.drop_index("ix_case_file_person", table_name="case_file")
    op.drop_table("case_file")
    op.drop_table("station")
    op.drop_index("ix_person_passport", table_name="person")
    op.drop_index("ix_person_national_id", table_name="person")
    op.drop_index("ix_person_duf", table_name="person")
    op.drop_table("person")
    op.drop_index("ix_journal_entry_case", table_name="journal_entry")
    op.drop_index("ix_journal_entry_at", table_name="journal_entry")
    op.drop_table("journal_entry")
    op.drop_table("device")

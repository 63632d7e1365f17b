"""The tables, as typed SQLAlchemy models."""

from desktop.storage.models.appointments import Appointment, Hold, Seat
from desktop.storage.models.approvals import ApprovalRow, SignInRulesRow
from desktop.storage.models.base import Base, add_clean_checks, table
from desktop.storage.models.cards import CardEvent, CardOrder, LostCardReport
from desktop.storage.models.cases import Biometrics, Case, HandIn, Person
from desktop.storage.models.checklist import CallAttempt, CaseChecklist, ChecklistLine, HandInLine, Passport
from desktop.storage.models.closing import Closing, ClosingItem
from desktop.storage.models.corrections import CorrectionRecord
from desktop.storage.models.day import DayRules, HandOver, QueueNumber, WalkIn
from desktop.storage.models.drafts import KeptDraft
from desktop.storage.models.entered_forms import EnteredForm
from desktop.storage.models.evening import DataSize, EveningPackRow, EveningPackRules
from desktop.storage.models.exchange import (
    ForeignIdentifier,
    ImportedRecord,
    ImportFile,
    ImportItem,
    SentEntry,
    StationKey,
)
from desktop.storage.models.heads import JournalHead, JournalKey
from desktop.storage.models.journal import Device, JournalEntry, JournalPayload
from desktop.storage.models.mail import MailServerRow, MailWish, Notice, NoticeAttempt, NoticeCall
from desktop.storage.models.outages import EnteredElsewhere, OutageRow, ReplayedEntry
from desktop.storage.models.own_series import AuditExtractRow, BlankFormRow
from desktop.storage.models.papers import IssuedPaper
from desktop.storage.models.plan import CalendarRules, ClosedHours, EndedWait, Overbooking, PlanVersion
from desktop.storage.models.print_jobs import PaperCopy, PrintJob, PrintJobPaper
from desktop.storage.models.recovery import RecoveredEntry
from desktop.storage.models.reference import ConfirmedAmount, KnownStation, Postcode
from desktop.storage.models.representation import Representative
from desktop.storage.models.retention import RetentionRules, RetentionRun
from desktop.storage.models.staff_local import SignInFailure, StaffHere
from desktop.storage.models.station import Closure, Desk, Slot, Staff, Station
from desktop.storage.models.station_line import (
    Asked,
    AskedAgain,
    ChangedRow,
    Conflict,
    CounterContact,
    ReceivedEntry,
    Share,
    StationCounter,
    StationHead,
    StationLink,
)
from desktop.storage.models.till import CashUp, Fee, Payment
from desktop.storage.models.twins import PersonJoin
from desktop.storage.models.voided import VoidedPaper
from desktop.storage.models.waiting import Waiting

for _table in Base.metadata.sorted_tables:
    add_clean_checks(_table)

__all__ = [
    "Appointment",
    "ApprovalRow",
    "Asked",
    "AskedAgain",
    "AuditExtractRow",
    "Base",
    "Biometrics",
    "BlankFormRow",
    "CalendarRules",
    "CallAttempt",
    "CardEvent",
    "CardOrder",
    "Case",
    "CaseChecklist",
    "CashUp",
    "ChangedRow",
    "ChecklistLine",
    "ClosedHours",
    "Closing",
    "ClosingItem",
    "Closure",
    "ConfirmedAmount",
    "Conflict",
    "CorrectionRecord",
    "CounterContact",
    "DataSize",
    "DayRules",
    "Desk",
    "Device",
    "EndedWait",
    "EnteredElsewhere",
    "EnteredForm",
    "EveningPackRow",
    "EveningPackRules",
    "Fee",
    "ForeignIdentifier",
    "HandIn",
    "HandInLine",
    "HandOver",
    "Hold",
    "ImportFile",
    "ImportItem",
    "ImportedRecord",
    "IssuedPaper",
    "JournalEntry",
    "JournalHead",
    "JournalKey",
    "JournalPayload",
    "KeptDraft",
    "KnownStation",
    "LostCardReport",
    "MailServerRow",
    "MailWish",
    "Notice",
    "NoticeAttempt",
    "NoticeCall",
    "OutageRow",
    "Overbooking",
    "PaperCopy",
    "Passport",
    "Payment",
    "Person",
    "PersonJoin",
    "PlanVersion",
    "Postcode",
    "PrintJob",
    "PrintJobPaper",
    "QueueNumber",
    "ReceivedEntry",
    "RecoveredEntry",
    "ReplayedEntry",
    "Representative",
    "RetentionRules",
    "RetentionRun",
    "Seat",
    "SentEntry",
    "Share",
    "SignInFailure",
    "SignInRulesRow",
    "Slot",
    "Staff",
    "StaffHere",
    "Station",
    "StationCounter",
    "StationHead",
    "StationKey",
    "StationLink",
    "VoidedPaper",
    "Waiting",
    "WalkIn",
    "table",
]

"""Words for roles, and for how it stands with an account."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.languages import Language
from desktop.domain.rights import Role
from desktop.services.queries.staff import StaffMember
from ui.dates import date_text, in_oslo


def role_word(role: Role) -> str:
    """Return what somebody is at the station."""
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Staff", "Clerk"),
        Role.LEADER: translate("Staff", "Leader"),
        Role.AUDITOR: translate("Staff", "Auditor"),
        Role.ADMINISTRATOR: translate("Staff", "Administrator"),
    }[role]


def role_help(role: Role) -> str:
    """Return in a sentence what somebody with a role may do."""
    translate = QCoreApplication.translate
    return {
        Role.CLERK: translate("Staff", "Works at a desk: books, receives, hands in, takes payment, orders cards."),
        Role.LEADER: translate(
            "Staff", "Does all that a clerk does, and plans, overbooks, gives money back, cashes up for others."
        ),
        Role.AUDITOR: translate("Staff", "Reads the journal and the figures, and changes nothing."),
        Role.ADMINISTRATOR: translate("Staff", "Looks after accounts, the station and its plan, and sees no cases."),
    }[role]


def state_word(member: StaffMember, language: Language) -> str:
    """Return what is special about an account; empty where nothing is."""
    translate = QCoreApplication.translate
    if member.left_at is not None:
        day = date_text(in_oslo(member.left_at).date(), language)
        return translate("Staff", "Left %1. Nobody signs in by the account.").replace("%1", day)
    return translate("Staff", "Has not chosen a password yet.") if member.first_password else ""


def short_state_word(member: StaffMember) -> str:
    """Return the same in one word."""
    translate = QCoreApplication.translate
    if member.left_at is not None:
        return translate("Staff", "left")
    return translate("Staff", "new") if member.first_password else ""

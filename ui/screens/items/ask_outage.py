"""Ask why the lines are down, and since when."""

import re
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.clock import OSLO
from desktop.domain.refusals import RuleBroken
from desktop.services.outages import DeclareOutage
from ui.dates import in_oslo
from ui.screens.items.ask import AskPanel
from ui.session import Session
from ui.theme.icons import Icon
from ui.widgets.field import Field

_SINCE = re.compile(
    r"(?:(?P<d>\d{1,2})[./\s]\s*(?P<m>\d{1,2})(?:[./\s]\s*(?P<y>\d{4}))?[.,\s]+)?(?P<h>\d{1,2})[:.]?(?P<min>\d{2})"
)
_ABOUT_TIME = frozenset({"outage-in-future", "outage-too-long-ago", "outage-overlaps"})


class NoTimeError(ValueError):
    """A text that is no time; the text of the exception says nothing of what was typed."""


def read_since(text: str, now: datetime) -> datetime | None:
    """Return the instant (UTC) that is meant, or None for an empty text.

    `10:15` or `1015` is today; `22.11. 16:30` is the last such day, and `22.11.2026 16:30` that very day. Local times
    are those of Oslo; of an hour that comes twice the first is meant.

    Raises:
        NoTimeError: it is none of these.
    """
    wanted = text.strip()
    if not wanted:
        return None
    match = _SINCE.fullmatch(wanted)
    if match is None:
        raise NoTimeError("not-understood")
    today = in_oslo(now).date()
    try:
        day = _day(match["d"], match["m"], match["y"], today)
        local = datetime.combine(day, time(int(match["h"]), int(match["min"])), OSLO)
    except ValueError:
        raise NoTimeError("impossible") from None
    return local.astimezone(UTC)


def _day(day: str | None, month: str | None, year: str | None, today: date) -> date:
    if day is None or month is None:
        return today
    if year is not None:
        return date(int(year), int(month), int(day))
    this_year = date(today.year, int(month), int(day))
    # A day that is still to come was meant to be of last year; tomorrow is a slip, which the command refuses.
    return this_year if this_year <= today + timedelta(days=1) else date(today.year - 1, int(month), int(day))


class DeclarePanel(AskPanel):
    """Notes that the lines are down."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, Icon.CUT_OFF, parent)
        self.reason, self.since = QLineEdit(), QLineEdit()
        self.reason.setMaxLength(120)
        self.since.setMaxLength(24)
        self.reason_field, self.since_field = Field("", self.reason, parent=self), Field("", self.since, parent=self)
        self.reason_field.set_required(required=True)
        self.column.addWidget(self.reason_field)
        self.column.addWidget(self.since_field)
        self.reason.returnPressed.connect(self.confirm_button.click)
        self.since.returnPressed.connect(self.confirm_button.click)
        self.setFocusProxy(self.reason)

    def words(self) -> None:
        """Word the fields."""
        self.set_texts(self.tr("The lines to the national systems are down"), self.tr("Note it"))
        self.reason_field.set_texts(self.tr("What is down"), self.tr("In a few words, such as: DUF does not answer."))
        self.since_field.set_texts(self.tr("Since when"), self.tr("Such as 10:15 or 22.11. 16:30. Empty means now."))

    def confirm(self) -> None:
        """Note it, if it is said what is down and the time is one."""
        session = self.session
        reason = self.reason.text().strip()
        self.reason_field.set_error("" if reason else self.tr("Write in a few words what is down."))
        try:
            since = read_since(self.since.text(), session.store.clock.now())
        except NoTimeError:
            self.since_field.set_error(self.tr("Write a time, such as 10:15 or 22.11. 16:30."))
            self.since.setFocus()
            return
        self.since_field.set_error("")
        if not reason:
            self.reason.setFocus()
            return
        self.attempt(
            DeclareOutage(session.store.ids.new(), reason, since),
            told=self.tr("It is noted that the lines are down. Work on; the list says what is to be entered."),
            undo=self.tr("Undo"),
        )

    def show_refusal(self, broken: RuleBroken) -> bool:
        """Show what is wrong with the time at its field."""
        if broken.code not in _ABOUT_TIME:
            return False
        self.since_field.set_error(self.session.sentence(broken))
        self.since.setFocus()
        return True

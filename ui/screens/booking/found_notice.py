"""What is to be said of the times that were found, and whether it can be noted that none was in time."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.dates import date_text
from ui.screens.booking.times import Found, Wanted
from ui.session import Session
from ui.theme.tokens import Tone
from ui.widgets.notice import Notice


class FoundNotice(Notice):
    """Says that there is no time, or none in time (R18, R34)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def say_found(self, wanted: Wanted, found: Found, *, proven: bool, moving: bool) -> None:
        """Say it.

        Args:
            wanted, found: what was looked for, and what there is.
            proven: whether a proof that is kept says as much already.
            moving: whether an appointment is moved; then nothing can be noted.
        """
        note = "" if proven or moving else self._note_word(wanted)
        if not found.all:
            text = QCoreApplication.translate(
                "WhenBlock", "There is no free time. Look from another day, or note the applicant and ring later (R18)."
            )
            self.say(text, Tone.WARNING, note)
        elif wanted.deadline is not None and wanted.deadline < self._session.today:
            text = QCoreApplication.translate(
                "WhenBlock", "The last day in time was %1. The first free time is selected."
            )
            self.say(text.replace("%1", date_text(wanted.deadline, self._session.language)), Tone.WARNING)
        elif wanted.deadline is not None and not found.any_in_time:
            if proven:
                self.say("")
                return
            text = QCoreApplication.translate(
                "WhenBlock", "No time is free on or before %1. The first after it is selected."
            )
            self.say(text.replace("%1", date_text(wanted.deadline, self._session.language)), Tone.WARNING, note)
        elif wanted.pointed is None or self.text == "":
            self.say("")

    def _note_word(self, wanted: Wanted) -> str:
        """Return the verb that notes it, where the whole time up to a deadline that is still to come was looked at."""
        today = self._session.today
        if wanted.deadline is None or wanted.deadline < today:
            return ""
        all_of_it = (wanted.from_day is None or wanted.from_day <= today) and not (wanted.mornings or wanted.desks)
        all_of_it = all_of_it and (wanted.by_day is None or wanted.by_day >= wanted.deadline)
        return QCoreApplication.translate("WhenBlock", "Note that no time was free") if all_of_it else ""

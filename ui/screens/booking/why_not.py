"""Why the day from which times are looked for offers none."""

from desktop.services.calendar_wording import why
from desktop.services.empty_days import why_empty
from ui.dates import weekday_text
from ui.screens.booking.times import Found, Wanted
from ui.session import Session


def why_not_then(session: Session, wanted: Wanted, found: Found) -> str:
    """Return why the day that was asked for is left out, or an empty text where it is not."""
    day = wanted.from_day
    if day is None or any(time.day <= day for time in found.all[:1]):
        return ""
    reasons = [why(because, session.language) for because in why_empty(session.store, day, wanted.service)]
    return f"{weekday_text(day, session.language)}: {' '.join(reasons)}" if reasons else ""

"""Messages of a database that was put together again: nobody knows which of them went out meanwhile."""

from datetime import datetime

from sqlalchemy import Connection, or_, update

from desktop.domain.mail import NoticeState
from desktop.storage.models import Notice


def leave_to_a_person(connection: Connection, now: datetime) -> int:
    """Send no message by itself that was due already, and return how many stand on the list until somebody has looked.

    What was sent, and what came of it, is no command and stands in no journal.
    """
    may_have_gone = or_(
        Notice.state == NoticeState.CLAIMED,
        Notice.state.in_([NoticeState.QUEUED, NoticeState.PERHAPS_SENT]) & (Notice.due_at <= now),
    )
    values = {"state": NoticeState.PERHAPS_SENT, "due_at": None, "claimed_by": None, "claimed_until": None}
    changed = connection.execute(update(Notice).where(may_have_gone).values(**values, perhaps=Notice.perhaps + 1))
    return changed.rowcount

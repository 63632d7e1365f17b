"""Tell those by letter whom no e-mail tells; those of the last days are still to be told."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.domain.calendar_words import ToldHow
from desktop.domain.clock import instant_of
from desktop.services.demo.office import Office
from desktop.services.mail_settling import SettleNotice
from desktop.services.queries.notices import to_be_told

_TO_POST_MINUTES = 40


def telling(office: Office) -> Iterator[datetime]:
    """Post the letters of each day after it has closed, but for the last one before today."""
    days = tuple(office.diary.open_days(office.diary.first, office.today - timedelta(days=1)))
    for day in days[:-1]:
        yield instant_of(day, office.diary.closes(day) + _TO_POST_MINUTES)
        rows = to_be_told(office.store)
        if rows:
            office.do(*(SettleNotice(row.notice_id, ToldHow.LETTER) for row in rows))

"""The next numbers of the series of our own (`desktop.domain.own_series`)."""

from collections.abc import Mapping

from sqlalchemy import func, select

from desktop.domain.own_series import Series, SeriesNumber
from desktop.services.work import Work
from desktop.storage.models import AuditExtractRow, BlankFormRow

_TABLES: Mapping[Series, type[BlankFormRow] | type[AuditExtractRow]] = {
    Series.BLANK_FORM: BlankFormRow,
    Series.EXTRACT: AuditExtractRow,
}


def next_numbers(work: Work, series: Series, count: int) -> tuple[SeriesNumber, ...]:
    """Return this counter's next numbers of a series; none is ever given again, used or not."""
    model = _TABLES[series]
    last = work.connection.execute(select(func.max(model.running)).where(model.counter == work.counter)).scalar()
    first = (last or 0) + 1
    return tuple(SeriesNumber(series, work.counter, running) for running in range(first, first + count))

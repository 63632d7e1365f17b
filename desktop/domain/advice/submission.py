"""From when an application counts as submitted (R32, C7)."""

from datetime import date

from desktop.domain.advice.conclusion import Conclusion
from desktop.domain.advice.situation import Situation

_NOT_YET: Conclusion[date] = Conclusion()


def submitted_on(situation: Situation) -> Conclusion[date]:
    """Return the date of registration of an application sent and uploaded by eID, otherwise that of handing in."""
    if situation.submitted_on is None:
        return _NOT_YET
    by_registration = situation.sent_by_eid and situation.registered_on is not None
    return Conclusion(situation.submitted_on, ("C7",) if by_registration else ("R32",))

"""Whether somebody may be written to by e-mail, and through which server."""

from sqlalchemy import Connection, bindparam, select

from desktop.domain.cases import AddressProtection
from desktop.domain.mail import ByHand, MailServer, is_mail_address
from desktop.storage.models import Case, MailServerRow, MailWish, Person, table


def why_by_hand(connection: Connection, station_id: str, case_id: str) -> ByHand | None:
    """Return why the applicant of a case is told by hand, or None where an e-mail may go.

    Somebody whose address is protected gets none unless they have asked for it.
    """
    row = connection.execute(_ROUTE, {"station_id": station_id, "case_id": case_id}).one()
    if row.wanted is False:
        return ByHand.NOT_WANTED
    if row.protection != AddressProtection.NONE and not row.wanted:
        return ByHand.PROTECTED
    if not row.email:
        return ByHand.NO_ADDRESS
    if not is_mail_address(row.email):
        return ByHand.BAD_ADDRESS
    return None if row.active else ByHand.MAIL_OFF


def server_of(connection: Connection, station_id: str) -> MailServer | None:
    """Return the server of a station with its password, or None where no mail goes."""
    row = connection.execute(_SERVER, {"station_id": station_id}).one_or_none()
    return MailServer(row.host, row.port, row.login, row.sender, row.password) if row else None


# Asked at every booking, and putting them together takes longer than asking them.

_ROUTE = (
    select(Person.email, Person.protection, MailWish.wanted, MailServerRow.active)
    .select_from(Case)
    .join(Person, Person.id == Case.person_id)
    .join(MailWish, MailWish.person_id == Person.id, isouter=True)
    .join(MailServerRow, MailServerRow.station_id == bindparam("station_id"), isouter=True)
    .where(Case.id == bindparam("case_id"))
)
_SERVER = select(table(MailServerRow)).where(MailServerRow.station_id == bindparam("station_id"), MailServerRow.active)

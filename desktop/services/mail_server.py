"""Set up the server that takes the station's mail, and note who wants to be written to."""

from dataclasses import dataclass, field, replace

from sqlalchemy import delete, insert, select, update

from desktop.domain.changes import Touched
from desktop.domain.mail import ByHand, NoticeEvent, NoticeState, is_mail_address
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import case_at_this_station
from desktop.services.commands import handles
from desktop.services.work import Work
from desktop.storage.models import MailServerRow, MailWish, Notice
from desktop.storage.store import Store

PORTS = (1, 65535)
USUAL_PORT = 587


@dataclass(frozen=True, slots=True)
class SetMailServer:
    """Say through which server the station's mail goes, and whether any goes.

    Attributes:
        login: empty where the server asks for none.
        sender: the address that mail comes from.
        password: empty to keep the one there, as long as server and log-in are the same. The journal never has it.
    """

    active: bool
    host: str
    port: int
    login: str
    sender: str
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NoteMailWish:
    """Note what the applicant of a case has said about e-mail; None takes the note away."""

    case_id: str
    wanted: bool | None


@dataclass(frozen=True, slots=True)
class MailSettings:
    """What is set up; the password itself is not told."""

    active: bool
    host: str
    port: int
    login: str
    sender: str
    has_password: bool


@handles(SetMailServer, name="set-mail-server", right=Right.SET_UP_STATION, touches=Touched.STATION | Touched.NOTICES)
def set_mail_server(work: Work, command: SetMailServer) -> None:
    """Write it; where mail is switched off, what waits to be confirmed comes onto the list of those to be told.

    Raises:
        RuleBroken: `mail-host-needed`, `mail-port`, `mail-sender-wrong`; nothing is asked of what is switched off.
    """
    if command.active:
        _check(command)
    before = work.connection.execute(
        select(MailServerRow).where(MailServerRow.station_id == work.station_id)
    ).one_or_none()
    same = before is not None and (before.host, before.login) == (command.host, command.login)
    password = command.password or (before.password if before is not None and same else "")
    work.connection.execute(delete(MailServerRow).where(MailServerRow.station_id == work.station_id))
    work.connection.execute(
        insert(MailServerRow).values(
            station_id=work.station_id,
            active=command.active,
            host=command.host,
            port=command.port,
            login=command.login,
            password=password,
            sender=command.sender,
        )
    )
    work.command = replace(command, password="")
    if before is not None and same and not command.password:
        work.undo = SetMailServer(before.active, before.host, before.port, before.login, before.sender)
    if not command.active:
        work.connection.execute(
            update(Notice)
            .where(
                Notice.station_id == work.station_id,
                Notice.state == NoticeState.QUEUED,
                Notice.event != NoticeEvent.REMINDER,
            )
            .values(state=NoticeState.BY_HAND, because=ByHand.MAIL_OFF, due_at=None)
        )


@handles(NoteMailWish, name="note-mail-wish", right=Right.BOOK, touches=Touched.PEOPLE | Touched.NOTICES)
def note_mail_wish(work: Work, command: NoteMailWish) -> None:
    """Write the wish, with who noted it.

    Raises:
        RuleBroken: `no-case`, `belongs-to` (R17).
    """
    work.about(command.case_id)
    person_id = case_at_this_station(work, command.case_id).person_id
    before = work.connection.execute(select(MailWish.wanted).where(MailWish.person_id == person_id)).scalar()
    work.connection.execute(delete(MailWish).where(MailWish.person_id == person_id))
    if command.wanted is not None:
        who = {"noted_by": work.actor.staff_id, "noted_at": work.at}
        work.connection.execute(insert(MailWish).values(person_id=person_id, wanted=command.wanted, **who))
    work.undo = NoteMailWish(command.case_id, before)


def mail_settings(store: Store) -> MailSettings:
    """Return what is set up for this station; empty, and switched off, where nothing is."""
    with store.read() as connection:
        row = connection.execute(
            select(MailServerRow).where(MailServerRow.station_id == store.device.station_id)
        ).one_or_none()
    if row is None:
        return MailSettings(active=False, host="", port=USUAL_PORT, login="", sender="", has_password=False)
    return MailSettings(row.active, row.host, row.port, row.login, row.sender, bool(row.password))


def _check(command: SetMailServer) -> None:
    host = command.host
    if not host or len(host) > 250 or any(sign.isspace() for sign in host):
        raise RuleBroken("mail-host-needed")
    least, most = PORTS
    if not least <= command.port <= most:
        raise RuleBroken("mail-port", least=least, most=most)
    if not is_mail_address(command.sender):
        raise RuleBroken("mail-sender-wrong")

"""A real mail server on this computer, for tests, that misbehaves as it is told to."""

import asyncio
import ssl
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from desktop.domain.mail import MailServer

CERTIFICATE = Path(__file__).parents[1] / "data" / "mail" / "certificate.pem"
"""Made with openssl for `localhost` and 127.0.0.1, good until 2120; nothing outside these tests trusts it."""
KEY = CERTIFICATE.with_name("key.pem")
SENDER = "timer@station.example.org"
LOGIN, PASSWORD = "skranke", "open sesame"

DROP_WHILE_READING, DROP_AFTER_READING = "drop-while-reading", "drop-after-reading"
SAY_NOTHING = "say-nothing"


class _Conversation(SMTP):
    """One conversation; it can be cut in the middle of a message, which aiosmtpd alone never does."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd calls it so
        """Cut the line after the go-ahead, if the office is told to."""
        handler: PostOffice = self.event_handler
        if handler.next_mishap(DROP_WHILE_READING):
            await self.push("354 go on")
            await self._reader.readline()
            _cut(self)
            return
        await super().smtp_DATA(arg)


@dataclass
class PostOffice:
    """What aiosmtpd asks at each step, and the messages that were taken.

    Attributes:
        mishaps: what goes wrong, one for each message in turn; afterwards all is well.
        answer_to_recipient: the answer to whom a message is for, empty for a plain yes.
        taken: the messages that the server has, whether or not it could say so.
    """

    mishaps: list[str] = field(default_factory=list)
    answer_to_recipient: str = ""
    taken: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)

    def next_mishap(self, kind: str) -> bool:
        """Say whether the next thing that goes wrong is of a kind, and go on to the one after it."""
        if self.mishaps and self.mishaps[0] == kind:
            self.mishaps.pop(0)
            return True
        return False

    async def handle_RCPT(  # noqa: N802 - aiosmtpd calls it so
        self, _: SMTP, __: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Answer for whom a message is."""
        if self.answer_to_recipient:
            return self.answer_to_recipient
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd calls it so
        """Take a message, or go wrong."""
        if self.next_mishap(SAY_NOTHING):
            await asyncio.Event().wait()
        assert isinstance(envelope.content, bytes)
        message = message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        if self.mishaps and self.mishaps[0][:1] in "45":
            return self.mishaps.pop(0)
        self.taken.append(message)
        self.recipients.extend(envelope.rcpt_tos)
        self.encrypted.append(session.ssl is not None)
        if self.next_mishap(DROP_AFTER_READING):
            _cut(server)
        return "250 taken"


class _Controller(Controller):
    """Listens on a port that the system chooses."""

    def factory(self) -> SMTP:
        """Return one conversation."""
        return _Conversation(self.handler, **self.SMTP_kwargs)

    async def _create_server(self) -> asyncio.AbstractServer:
        server = await self.loop.create_server(self._factory_invoker, host="127.0.0.1", port=0)
        self.port = server.sockets[0].getsockname()[1]
        return server


class MailHost:
    """The server and its post office, running from `start` to `stop` in a thread of its own."""

    def __init__(self, *, encrypted: bool = False, login: bool = False) -> None:
        self.office = PostOffice()
        options: dict[str, Any] = {"enable_SMTPUTF8": False}
        if encrypted:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE, KEY)
            options |= {"tls_context": context, "require_starttls": True}
        if login:
            options |= {"authenticator": _authenticate, "auth_required": True}
        self._login = login
        self._controller = _Controller(self.office, hostname="127.0.0.1", **options)

    def start(self) -> "MailHost":
        """Begin to listen."""
        self._controller.start()
        return self

    def stop(self) -> None:
        """Listen no more."""
        self._controller.stop()

    def settings(self, password: str = PASSWORD) -> MailServer:
        """Return what a station has to set up to send through it."""
        login = LOGIN if self._login else ""
        return MailServer("127.0.0.1", self._controller.port, login, SENDER, password if login else "")


def trusting() -> ssl.SSLContext:
    """Return a context that trusts the server's certificate, and no other."""
    return ssl.create_default_context(cafile=str(CERTIFICATE))


def _cut(server: SMTP) -> None:
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


def _authenticate(_: SMTP, __: Session, ___: Envelope, ____: str, data: object) -> AuthResult:
    good = isinstance(data, LoginPassword) and (data.login, data.password) == (LOGIN.encode(), PASSWORD.encode())
    return AuthResult(success=good, handled=False)

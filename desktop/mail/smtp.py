"""Hand one message to the station's mail server (RFC 5321): over a safe line, with log-in, and with a clear answer.

The answer tells apart what went wrong before the message began to go, which is harmless, from a line that was lost
afterwards, when nobody knows whether the server has it.
"""

import contextlib
import smtplib
import socket
import ssl
from dataclasses import dataclass, field

from desktop.domain.mail import Attempt, Letter, MailServer, Sending
from desktop.mail.message import as_bytes

TIME_OUT = 20.0
"""Seconds to wait for the server at each step of the conversation."""
PATIENCE = 120.0
"""Seconds to wait for its answer to the message itself: who gives up too early makes a message perhaps sent."""

_OK, _TEMPORARY, _PERMANENT = 250, 400, 500
_ACCEPTED = frozenset({250, 251})
_SERVICE_CLOSES = 421


@dataclass(slots=True)
class MailLine:
    """Talks to mail servers, one message a conversation.

    Attributes:
        trusted: what certificates are checked against; the system's list where it is None. A server on this computer
            may do without an encrypted line; any other must offer one and prove who it is.
    """

    trusted: ssl.SSLContext | None = None
    time_out: float = TIME_OUT
    patience: float = PATIENCE
    _open: smtplib.SMTP | None = field(default=None, init=False)

    def send(self, server: MailServer, letter: Letter) -> Attempt:
        """Hand a message over, and return what came of it; no text of the server's is kept, it repeats addresses."""
        try:
            body = as_bytes(letter)
        except ValueError:  # a header that cannot be written, such as an address with two signs
            return Attempt(Sending.REFUSED, "unwritable")
        opened = self._open_line(server)
        if isinstance(opened, Attempt):
            return opened
        try:
            return self._prove(opened, server) or _envelope(opened, letter) or _hand_over(opened, body, self.patience)
        finally:
            self._open = None
            opened.close()

    def abort(self) -> None:
        """Cut the line of a conversation that is going on in another thread; what it was about ends as it may."""
        smtp = self._open
        line = getattr(smtp, "sock", None)
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _open_line(self, server: MailServer) -> smtplib.SMTP | Attempt:
        """Connect, and return the line, or why there is none."""
        try:
            self._open = smtplib.SMTP(server.host, server.port, timeout=self.time_out)
        except smtplib.SMTPResponseException as error:
            return Attempt(Sending.UNREACHABLE, str(error.smtp_code))
        except (smtplib.SMTPException, OSError) as error:
            return Attempt(Sending.UNREACHABLE, _why(error, "no-server"))
        return self._open

    def _prove(self, smtp: smtplib.SMTP, server: MailServer) -> Attempt | None:
        """Encrypt the line and log in; return why that failed, or None."""
        try:
            smtp.ehlo_or_helo_if_needed()
            if smtp.has_extn("starttls"):
                smtp.starttls(context=self.trusted or ssl.create_default_context())
                smtp.ehlo()
            elif not server.is_loopback:
                return Attempt(Sending.UNREACHABLE, "no-starttls")
            if server.login:
                smtp.login(server.login, server.password)
        except (smtplib.SMTPAuthenticationError, smtplib.SMTPNotSupportedError):
            return Attempt(Sending.UNREACHABLE, "login")
        except smtplib.SMTPResponseException as error:
            return Attempt(Sending.UNREACHABLE, str(error.smtp_code))
        except (smtplib.SMTPException, OSError) as error:
            return Attempt(Sending.UNREACHABLE, _why(error, "no-server"))
        return None


def _envelope(smtp: smtplib.SMTP, letter: Letter) -> Attempt | None:
    """Say from whom and for whom; return why that failed, or None."""
    try:
        code, _ = smtp.mail(letter.sender)
        if code != _OK:
            # The server does not want the station's own address: that is no fault of this message.
            return Attempt(Sending.UNREACHABLE, str(code))
        code, _ = smtp.rcpt(letter.recipient)
    except (smtplib.SMTPException, OSError) as error:
        return Attempt(Sending.UNREACHABLE, _why(error, "line-lost"))
    return None if code in _ACCEPTED else _judged(code)


def _hand_over(smtp: smtplib.SMTP, body: bytes, patience: float) -> Attempt:
    try:
        if smtp.sock is not None:
            smtp.sock.settimeout(patience)
        code, _ = smtp.data(body)
    except smtplib.SMTPDataError as error:
        return _judged(error.smtp_code)
    except (smtplib.SMTPException, OSError) as error:
        return Attempt(Sending.PERHAPS, _why(error, "line-lost"))
    if code != _OK:
        return _judged(code) if code >= _TEMPORARY else Attempt(Sending.PERHAPS, "no-answer")
    # It is the server's now, whether or not it says goodbye.
    with contextlib.suppress(smtplib.SMTPException, OSError):
        smtp.quit()
    return Attempt(Sending.SENT, str(code))


def _why(error: BaseException, otherwise: str) -> str:
    """Return the word for what broke a line; the standard library puts its own exception around a time-out."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return "certificate"
    if isinstance(error, ssl.SSLError):
        return "no-starttls"
    if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
        return "time-out"
    return otherwise


def _judged(code: int) -> Attempt:
    if code == _SERVICE_CLOSES:
        return Attempt(Sending.UNREACHABLE, str(code))
    if _TEMPORARY <= code < _PERMANENT:
        return Attempt(Sending.LATER, str(code))
    return Attempt(Sending.REFUSED, str(code))

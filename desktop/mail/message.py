"""Write a message as its bytes (RFC 5322): plain text, and the appointment as a calendar entry beside it."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from desktop.domain.mail import Letter

CALENDAR_NAME = "appointment.ics"


def as_bytes(letter: Letter) -> bytes:
    """Return a message as it goes over the line.

    It is marked as written by a program, so that no absence notice answers it. Lines are broken and letters are encoded
    by the standard library; a name cannot begin a header of its own.

    Raises:
        ValueError: there is a line feed in a header.
    """
    message = EmailMessage(policy=SMTP)
    mailbox, _, domain = letter.sender.rpartition("@")
    message["From"] = Address(letter.sender_name, mailbox, domain)
    message["To"] = letter.recipient
    message["Subject"] = letter.subject
    message["Date"] = letter.at
    message["Message-ID"] = letter.message_id
    message["Content-Language"] = letter.language
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(letter.text, charset="utf-8", cte="quoted-printable")
    if letter.calendar:
        message.add_attachment(
            letter.calendar.decode("utf-8"),
            subtype="calendar",
            filename=CALENDAR_NAME,
            params={"method": "PUBLISH"},
            cte="base64",
        )
    return message.as_bytes()

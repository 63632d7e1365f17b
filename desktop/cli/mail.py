"""`skranke mail send`: send the e-mail that is due, for a task that runs by the clock where no window is open."""

import argparse
import random
from typing import TYPE_CHECKING

from desktop.bootstrap import data_folder, open_counter
from desktop.cli.parser import complain, shared_options
from desktop.cli.words import Words
from desktop.domain.mail import Sending

if TYPE_CHECKING:
    from desktop.domain.mail import Attempt

NOT_REACHED = 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]", words: Words) -> None:
    """Add `mail` to the commands."""
    said = words.say("help.mail")
    options = [shared_options(words)]
    parser = subparsers.add_parser("mail", parents=options, add_help=False, help=said, description=said)
    deeds = parser.add_subparsers(dest="deed", metavar="COMMAND", title=words.say("help.commands"), required=True)
    sending = words.say("help.mail-send")
    send = deeds.add_parser("send", parents=options, add_help=False, help=sending, description=sending)
    send.set_defaults(run=run)


def run(args: argparse.Namespace, words: Words) -> int:
    """Send what is due, and say how much it was; status 1 where the server could not be reached.

    Nobody signs in: what goes was decided by whoever booked. Several of these, and the senders of open windows, never
    hand over the same message at the same time.
    """
    from desktop.mail.smtp import MailLine
    from desktop.services.mail_sending import send_due
    from desktop.services.mail_server import mail_settings
    from desktop.services.queries.notices import mail_state

    store = open_counter(data_folder(args.data_dir, demo=args.demo))
    try:
        if not mail_settings(store).active:
            print(words.say("mail-off"))
            return 0
        came = send_due(store, MailLine(), random.SystemRandom().random)
        waiting = mail_state(store).waiting
    finally:
        store.close()
    print(words.say("mail-sent", sent=came.sent, waiting=waiting))
    return _judge(came.last, words)


def _judge(last: "Attempt | None", words: Words) -> int:
    if last is None or last.sending is not Sending.UNREACHABLE:
        return 0
    complain("skranke mail", words.say("mail-not-reached", code=last.code))
    return NOT_REACHED

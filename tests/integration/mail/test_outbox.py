"""The outbox: what a step has somebody told, who sends it, and how often, on both databases."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Row, select

from desktop.domain.calendar_words import ToldHow
from desktop.domain.cases import AddressProtection, RequestedBy
from desktop.domain.mail import CLAIM, GIVE_UP, Attempt, ByHand, Letter, MailServer, NoticeState, Sending
from desktop.domain.missing_papers import CallOutcome
from desktop.domain.refusals import RuleBroken
from desktop.domain.rights import Right
from desktop.services.appointments import MoveAppointment
from desktop.services.attendance import CancelAppointment
from desktop.services.booking import Booked, Request, book, offer
from desktop.services.cases import PersonDetails
from desktop.services.commands import Command, perform
from desktop.services.mail_sending import claim, finish, send_due
from desktop.services.mail_server import NoteMailWish, SetMailServer
from desktop.services.mail_settling import NoteNoticeCall, SendNotice, SettleNotice
from desktop.services.queries.left_open import Among, left_open
from desktop.services.queries.notices import count_to_be_told, to_be_told
from desktop.storage.models import JournalPayload, MailServerRow, Notice
from tests.support.station import ANH, MORNING, TestStation, make_station

TOMORROW, NEXT_WEEK = date(2026, 11, 24), date(2026, 12, 2)
"""Too soon for a reminder, and not."""
SENT = Attempt(Sending.SENT, "250")
LOST = Attempt(Sending.PERHAPS, "line-lost")


@dataclass
class Post:
    """A transport that keeps what it was given and answers as it is told; the last answer stays."""

    answers: Sequence[Attempt] = (SENT,)
    letters: list[Letter] = field(default_factory=list)

    def send(self, server: MailServer, letter: Letter) -> Attempt:
        assert server.host == "127.0.0.1"
        self.letters.append(letter)
        return self.answers[min(len(self.letters), len(self.answers)) - 1]


def put_down(
    station: TestStation,
    person: PersonDetails = ANH,
    *,
    day: date = TOMORROW,
    nth: int = 0,
    requested_by: RequestedBy = RequestedBy.PHONE,
) -> Booked:
    request = Request(person, "renewal-protection", requested_by, permit_expires_on=date(2027, 2, 28))
    offered = offer(station.store, request, start_day=day)
    return book(station.store, station.clerk, request, (offered.in_time + offered.late)[nth])


def half() -> float:
    return 0.5


def notices(station: TestStation, *events: str) -> list[Row[tuple[object, ...]]]:
    with station.store.read() as connection:
        rows = connection.execute(select(*Notice.__table__.columns).order_by(Notice.queued_at, Notice.event))
        return [row for row in rows if not events or row.event in events]


def states(station: TestStation, *events: str) -> list[tuple[str, str]]:
    return [(row.event, row.state) for row in notices(station, *events)]


def send(station: TestStation, post: Post) -> None:
    send_due(station.store, post, half)


def test_a_confirmation_says_time_place_and_list_and_nothing_else(mailing: TestStation) -> None:
    booked = put_down(mailing, day=TOMORROW)
    post = Post()

    send(mailing, post)
    assert post.letters == [], "a booking that is taken back at once is told to nobody"
    mailing.clock.advance(minutes=3)
    send(mailing, post)
    send(mailing, post)

    (letter,) = post.letters
    assert letter.recipient == "anh@example.org"
    assert letter.subject == "Time hos politiet"
    assert letter.text.startswith("Hei, Thị Ánh Nguyễn\n")
    assert "Oppdiktet gate 1, 0155 Oslo" in letter.text
    assert "- " in letter.text, "what to bring"
    calendar = letter.calendar.decode()
    for hidden in (ANH.duf, "Storgata", "1991", booked.booking_number, "opphold", "beskyttelse", "91234567"):
        assert hidden not in letter.text.replace("22 00 00 00", "") + calendar + letter.subject
    assert states(mailing, "booked") == [("booked", "sent")]


def test_a_booking_that_is_taken_back_is_told_to_nobody(mailing: TestStation) -> None:
    booked = put_down(mailing, day=NEXT_WEEK)
    assert booked.undo is not None

    perform(mailing.store, mailing.clerk, booked.undo)

    assert notices(mailing) == []


def test_one_that_was_told_is_told_to_be_off_when_it_is_taken_back(mailing_on_both: TestStation) -> None:
    booked, post = put_down(mailing_on_both, day=NEXT_WEEK), Post()
    mailing_on_both.clock.advance(minutes=3)
    send(mailing_on_both, post)
    assert booked.undo is not None

    perform(mailing_on_both.store, mailing_on_both.clerk, booked.undo)
    mailing_on_both.clock.advance(minutes=3)
    send(mailing_on_both, post)

    assert [letter.subject for letter in post.letters] == ["Time hos politiet", "Timen hos politiet er avbestilt"]
    assert "STATUS:CANCELLED" in post.letters[-1].calendar.decode()


def moved(station: TestStation, booked: Booked) -> Command:
    undo = perform(
        station.store,
        station.clerk,
        MoveAppointment(booked.appointment_id, station.desks[0].desk_id, date(2026, 12, 4), 600),
    ).undo
    assert undo is not None
    return undo


def test_a_move_before_anything_went_is_one_message_with_the_new_time(mailing: TestStation) -> None:
    booked, post = put_down(mailing, day=NEXT_WEEK), Post()
    moved(mailing, booked)
    mailing.clock.advance(minutes=3)

    send(mailing, post)

    (letter,) = post.letters
    assert "fredag 4. desember 2026 kl. 10.00" in letter.text
    assert "Tiden du hadde før" not in letter.text


def test_a_move_that_was_told_is_told_back_when_it_is_undone(mailing: TestStation) -> None:
    booked, post = put_down(mailing, day=NEXT_WEEK), Post()
    mailing.clock.advance(minutes=3)
    send(mailing, post)
    back = moved(mailing, booked)
    mailing.clock.advance(minutes=3)
    send(mailing, post)
    perform(mailing.store, mailing.clerk, back)
    mailing.clock.advance(minutes=3)
    send(mailing, post)

    subjects = [letter.subject for letter in post.letters]
    assert subjects == ["Time hos politiet", *["Ny tid for timen hos politiet"] * 2]
    assert "Tiden du hadde før, fredag 4. desember 2026 kl. 10.00" in post.letters[-1].text
    sequences = [letter.calendar.split(b"SEQUENCE:")[1].split()[0] for letter in post.letters]
    assert sequences == sorted(set(sequences)), "each entry replaces the one before it"


def test_a_reminder_goes_two_days_before(mailing: TestStation) -> None:
    booked, post = put_down(mailing, day=NEXT_WEEK), Post()
    (reminder,) = notices(mailing, "reminder")
    mailing.clock.put(reminder.due_at - timedelta(minutes=1))
    send(mailing, post)
    assert len(post.letters) == 0 or post.letters[0].subject != "Påminnelse om time hos politiet"
    mailing.clock.put(reminder.due_at)
    send(mailing, post)

    assert post.letters[-1].subject == "Påminnelse om time hos politiet"
    assert reminder.due_at.date() == reminder.day - timedelta(days=2)
    assert booked.appointment_id == reminder.appointment_id


@pytest.mark.parametrize("step", ["moved", "cancelled"])
def test_a_reminder_of_what_no_longer_stands_is_never_sent(mailing: TestStation, step: str) -> None:
    booked, post = put_down(mailing, day=NEXT_WEEK), Post()
    (reminder,) = notices(mailing, "reminder")
    if step == "moved":
        moved(mailing, booked)
    else:
        perform(mailing.store, mailing.clerk, CancelAppointment(booked.appointment_id, "illness"))
    mailing.clock.put(reminder.due_at + timedelta(minutes=1))

    send(mailing, post)

    old = next(row for row in notices(mailing, "reminder") if row.id == reminder.id)
    assert old.state == NoticeState.CANCELLED
    assert reminder.message_id not in [letter.message_id for letter in post.letters]


def test_two_senders_never_take_the_same_message(mailing_on_both: TestStation) -> None:
    for nth in range(3):
        put_down(mailing_on_both, replace(ANH, duf="", given_names=f"Nr {nth}"), nth=nth)
    mailing_on_both.clock.advance(minutes=3)

    with ThreadPoolExecutor(4) as senders:
        taken = list(senders.map(lambda _: claim(mailing_on_both.store, half), range(6)))

    ids = [each.notice_id for each in taken if each is not None]
    assert len(ids) == len(set(ids)) == 3


def test_a_claim_from_before_the_clock_was_set_back_holds_nothing_up(mailing: TestStation) -> None:
    put_down(mailing, day=NEXT_WEEK)
    mailing.clock.advance(minutes=3)
    assert claim(mailing.store, half) is not None
    mailing.clock.advance(days=-1)
    assert claim(mailing.store, half) is None, "it waits a little first"
    mailing.clock.advance(minutes=2)
    assert claim(mailing.store, half) is not None


def test_the_message_of_a_killed_sender_goes_once_more_and_then_waits_for_a_clerk(mailing_on_both: TestStation) -> None:
    put_down(mailing_on_both, day=TOMORROW)
    mailing_on_both.clock.advance(minutes=3)
    killed = claim(mailing_on_both.store, half)
    assert killed is not None
    assert claim(mailing_on_both.store, half) is None
    mailing_on_both.clock.advance(seconds=CLAIM.total_seconds() + 60)
    assert claim(mailing_on_both.store, half) is None, "it waits a little first"
    mailing_on_both.clock.advance(minutes=2)

    post = Post((LOST,))
    for _ in range(20):
        send(mailing_on_both, post)
        mailing_on_both.clock.advance(minutes=30)

    assert [letter.message_id for letter in post.letters] == [killed.letter.message_id]
    assert not finish(mailing_on_both.store, killed, SENT, half), "it is no longer the killed sender's"
    (row,) = to_be_told(mailing_on_both.store)
    assert (row.state, row.trying, row.code) == (NoticeState.PERHAPS_SENT, False, "line-lost")


def test_a_clerk_settles_what_may_not_have_arrived(mailing: TestStation) -> None:
    put_down(mailing, day=TOMORROW)
    mailing.clock.advance(minutes=3)
    post = Post((LOST, LOST, SENT))
    for _ in range(2):
        send(mailing, post)
        mailing.clock.advance(minutes=5)
    (row,) = to_be_told(mailing.store)

    arrived = perform(mailing.store, mailing.clerk, SettleNotice(row.notice_id, ToldHow.EMAIL))
    assert to_be_told(mailing.store) == ()
    assert arrived.undo is not None
    perform(mailing.store, mailing.clerk, arrived.undo)
    assert to_be_told(mailing.store) == (row,)
    perform(mailing.store, mailing.clerk, SendNotice(row.notice_id))
    send(mailing, post)

    assert [letter.message_id for letter in post.letters] == [post.letters[0].message_id] * 3
    assert to_be_told(mailing.store) == ()


def test_an_outage_is_waited_out_and_at_last_told_by_hand(mailing: TestStation) -> None:
    put_down(mailing, day=NEXT_WEEK)
    post = Post((Attempt(Sending.UNREACHABLE, "no-server"),))
    waits = []
    mailing.clock.advance(minutes=3)
    started = mailing.clock.now()
    while not to_be_told(mailing.store):
        send(mailing, post)
        due = notices(mailing, "booked")[0].due_at
        if due is not None:
            waits.append(due - mailing.clock.now())
            mailing.clock.put(due)

    assert waits[:4] == [timedelta(seconds=45 * 2**n) for n in range(4)]
    assert max(waits) == timedelta(minutes=45)
    assert mailing.clock.now() - started < GIVE_UP
    (row,) = to_be_told(mailing.store)
    assert (row.state, row.because, row.code) == (NoticeState.FAILED, ByHand.GAVE_UP, "no-server")


@pytest.mark.parametrize(
    ("person", "because"),
    [
        (replace(ANH, email=""), ByHand.NO_ADDRESS),
        (replace(ANH, email="anh at example"), ByHand.BAD_ADDRESS),
        (replace(ANH, protection=AddressProtection.CONFIDENTIAL), ByHand.PROTECTED),
    ],
)
def test_whom_no_mail_may_reach_comes_onto_the_list(
    mailing: TestStation, person: PersonDetails, because: ByHand
) -> None:
    put_down(mailing, person, day=NEXT_WEEK)
    post = Post()
    mailing.clock.advance(days=8)
    send(mailing, post)

    assert post.letters == []
    mailing.clock.put(MORNING)
    (row,) = to_be_told(mailing.store)
    assert (row.because, row.letter != "", count_to_be_told(mailing.store)) == (because, True, 1)
    assert Among.TO_TELL in {line.among for line in left_open(mailing.store, MORNING)}


def test_a_protected_person_is_written_to_by_their_own_wish(mailing: TestStation) -> None:
    booked = put_down(mailing, replace(ANH, protection=AddressProtection.CONFIDENTIAL), day=TOMORROW)
    (row,) = to_be_told(mailing.store)
    with pytest.raises(RuleBroken, match="mail-protected"):
        perform(mailing.store, mailing.clerk, SendNotice(row.notice_id))

    perform(mailing.store, mailing.clerk, NoteMailWish(booked.case_id, True), SendNotice(row.notice_id))
    post = Post()
    send(mailing, post)

    assert [letter.recipient for letter in post.letters] == ["anh@example.org"]


def test_who_becomes_protected_meanwhile_gets_no_mail(mailing: TestStation) -> None:
    booked, post = put_down(mailing, day=TOMORROW), Post()
    perform(mailing.store, mailing.clerk, NoteMailWish(booked.case_id, False))
    mailing.clock.advance(minutes=3)

    send(mailing, post)

    assert post.letters == []
    assert [row.because for row in to_be_told(mailing.store)] == [ByHand.NOT_WANTED]


def test_a_call_that_reaches_somebody_settles_it(mailing_on_both: TestStation) -> None:
    put_down(mailing_on_both, replace(ANH, email=""), day=NEXT_WEEK)
    (row,) = to_be_told(mailing_on_both.store)

    perform(
        mailing_on_both.store,
        mailing_on_both.clerk,
        NoteNoticeCall("a", row.notice_id, CallOutcome.NO_ANSWER, "ringer kl. 12"),
    )
    (called,) = to_be_told(mailing_on_both.store)
    assert [(call.outcome, call.note, call.by) for call in called.calls] == [
        (CallOutcome.NO_ANSWER, "ringer kl. 12", "Kari Berg")
    ]
    reached = perform(
        mailing_on_both.store, mailing_on_both.clerk, NoteNoticeCall("b", row.notice_id, CallOutcome.REACHED)
    )
    assert to_be_told(mailing_on_both.store) == ()
    with pytest.raises(RuleBroken, match="notice-settled"):
        perform(mailing_on_both.store, mailing_on_both.clerk, SettleNotice(row.notice_id, ToldHow.LETTER))
    assert reached.undo is not None
    perform(mailing_on_both.store, mailing_on_both.clerk, reached.undo)
    assert to_be_told(mailing_on_both.store) == (called,)


def test_without_mail_each_booking_is_told_by_hand_but_for_who_stands_here(tmp_path: Path) -> None:
    station = make_station(tmp_path, weeks=3)
    put_down(station, day=NEXT_WEEK)
    put_down(station, replace(ANH, duf="", given_names="Ved skranken"), requested_by=RequestedBy.COUNTER, nth=1)

    rows = to_be_told(station.store)
    station.store.close()

    assert [(row.name, row.because) for row in rows] == [(rows[0].name, ByHand.MAIL_OFF)]
    assert "Ánh" in rows[0].name


def test_switching_mail_off_leaves_nobody_untold(mailing: TestStation) -> None:
    put_down(mailing, day=NEXT_WEEK)
    administrator = replace(mailing.leader, rights=frozenset(Right))

    outcome = perform(mailing.store, administrator, SetMailServer(False, "127.0.0.1", 2525, "skranke", ""))

    assert [row.because for row in to_be_told(mailing.store)] == [ByHand.MAIL_OFF]
    assert outcome.undo is not None
    perform(mailing.store, administrator, outcome.undo)
    with mailing.store.read() as connection:
        assert connection.execute(select(MailServerRow.password)).scalar_one() == "open sesame"
        said = [row.body for row in connection.execute(select(JournalPayload.body))]
    assert not any("sesame" in body for body in said), "no journal keeps a password"


def test_a_password_goes_to_no_other_server(mailing: TestStation) -> None:
    administrator = replace(mailing.leader, rights=frozenset(Right))

    perform(mailing.store, administrator, SetMailServer(True, "localhost", 25, "skranke", "a@example.org"))

    with mailing.store.read() as connection:
        assert connection.execute(select(MailServerRow.password)).scalar_one() == ""

"""Play one tale: each step waits for its instant, then does what a clerk would do, through the same commands.

A story is a generator: it yields the instant at which it goes on, and is resumed when the clock stands there.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random

from desktop.domain.booking_number import make_booking_number
from desktop.domain.cases import Channel, DecisionAuthor, LetterSays, Outcome
from desktop.domain.clock import instant_of, oslo_day, wall_clock
from desktop.domain.papers import AppointmentEvent, Delivery
from desktop.services.appointments import BookAppointment, MoveAppointment
from desktop.services.attendance import (
    CallToDesk,
    CancelAppointment,
    CheckIn,
    CompleteService,
    MarkLeft,
    MarkNoShow,
)
from desktop.services.cases import NoteDecision
from desktop.services.demo.diary import Place
from desktop.services.demo.errands import bring_missing, hand_in, open_file, order_card, valid_to
from desktop.services.demo.office import Office, office_hour, published_at, working_days_after
from desktop.services.demo.scenes import Step
from desktop.services.demo.steps import afterwards, at_the_desk
from desktop.services.demo.story import Story
from desktop.services.demo.tales import DECIDED, Fate, Tale
from desktop.services.no_time import NoteNoTimeAvailable
from desktop.services.papers import IssueAppointmentLetter

_STOPS_AFTER_BOOKING = frozenset({Fate.BOOKED, Fate.MOVED, Fate.CANCELLED, Fate.REGISTERED})
PHONES_OPEN, PHONES_OPEN_MINUTES = 8 * 60 + 30, 120
"""When people ring on the morning of today: local minute, and for how long."""
_BRINGS_TOO_LITTLE = frozenset({Fate.MISSING, Fate.BROUGHT_LATER})


def play(office: Office, tale: Tale) -> Iterator[datetime]:
    """Play a tale from the first call to the present moment."""
    random = Random(tale.seed)
    yield _first_call(office, tale, random)
    story = Story(office, tale, random, open_file(office, tale, random))
    yield from _until_the_end(story)
    if tale.scene:
        yield from afterwards(story, tale.scene.after)


def _until_the_end(story: Story) -> Iterator[datetime]:
    office, tale = story.office, story.tale
    if tale.place is None:
        return
    if tale.rings_on:
        office.do(*story.file.opening, NoteNoTimeAvailable(story.case_id))
    visit = _book(story, tale.place, requested=not tale.rings_on)
    if tale.fate in _STOPS_AFTER_BOOKING:
        yield from _change(story, tale.place, visit)
        return
    if tale.fate in {Fate.NO_SHOW, Fate.REBOOKED, Fate.LEFT}:
        yield from _missed(story, tale.place, visit)
        return
    yield from _visit(story, tale.place, visit)
    if tale.fate in DECIDED:
        yield from _decide(story, tale.place.day)
    elif tale.fate is Fate.BROUGHT_LATER and tale.second:
        yield from _bring_the_rest(story, tale.second)


def _first_call(office: Office, tale: Tale, random: Random) -> datetime:
    """Return when the first call comes: after the place was published, and at the latest the day before."""
    if tale.rings_on:
        return instant_of(tale.rings_on, office.diary.closes(tale.rings_on) + random.randint(2, 12))
    today = office.today
    day = tale.place.day if tale.place else today
    latest = min(day, today) - timedelta(days=1)
    earliest = max(latest - timedelta(days=24), oslo_day(published_at(day)) + timedelta(days=1))
    if earliest > latest:
        return instant_of(today, PHONES_OPEN + random.randrange(PHONES_OPEN_MINUTES))
    return office_hour(random, earliest + timedelta(days=random.randrange((latest - earliest).days + 1)))


def _book(story: Story, place: Place, *, requested: bool = False) -> str:
    """Book a place with its letter, and return the appointment's id."""
    office, file = story.office, story.file
    appointment_id = office.new_id()
    office.do(
        *(file.opening if requested else ()),
        BookAppointment(
            appointment_id=appointment_id,
            case_id=file.case_id,
            desk_id=office.desks[place.desk],
            day=place.day,
            start=place.start,
            minutes=place.minutes,
            service=place.service,
            booking_number=make_booking_number(office.store.ids.source),
            requested_by=file.requested_by,
            # Whoever applied in the portal and is booked at the counter has tried there and failed (R4).
            manual_reason="R4" if story.tale.errand.channel is not Channel.PAPER else "",
        ),
        IssueAppointmentLetter(appointment_id, AppointmentEvent.BOOKED),
    )
    return appointment_id


def _change(story: Story, place: Place, visit: str) -> Iterator[datetime]:
    """Move or cancel an appointment some days after it was booked, and before it comes."""
    office, tale, random = story.office, story.tale, story.random
    if tale.fate not in {Fate.MOVED, Fate.CANCELLED}:
        return
    earliest, latest = office.clock.now(), min(instant_of(place.day, place.start), office.now)
    if tale.second:
        earliest = max(earliest, published_at(tale.second.day) + timedelta(minutes=30))
    if latest - earliest < timedelta(hours=1):
        return
    some_day = oslo_day(earliest + (latest - earliest) * random.uniform(0.2, 0.9))
    yield min(max(office_hour(random, some_day), earliest + timedelta(minutes=3)), latest - timedelta(minutes=3))
    if tale.fate is Fate.CANCELLED:
        reason = random.choice(("applicant", "withdrawn", "wrong-place", "not-needed"))
        office.do(CancelAppointment(visit, reason), IssueAppointmentLetter(visit, AppointmentEvent.CANCELLED))
    elif tale.second:
        to, before = tale.second, datetime.combine(place.day, wall_clock(place.start))
        office.do(
            MoveAppointment(visit, office.desks[to.desk], to.day, to.start),
            IssueAppointmentLetter(visit, AppointmentEvent.MOVED, before.isoformat()),
        )


def _missed(story: Story, place: Place, visit: str) -> Iterator[datetime]:
    """Nobody comes, or somebody comes and does not wait; who is booked anew has rung the day after."""
    office, tale, random = story.office, story.tale, story.random
    starts = instant_of(place.day, place.start)
    if tale.fate is Fate.LEFT:
        yield starts - timedelta(minutes=random.randint(1, 9))
        office.do(CheckIn(visit))
        yield starts + timedelta(minutes=random.randint(24, 31))
        office.do(MarkLeft(visit))
        return
    yield starts + timedelta(minutes=random.randint(16, 30))
    office.do(MarkNoShow(visit))
    if tale.second:
        yield office_hour(random, working_days_after(place.day, 1))
        _book(story, tale.second)


def _visit(story: Story, place: Place, visit: str) -> Iterator[datetime]:
    """Come, be called, hand in, and leave; or whichever of it has happened by now."""
    office, fate = story.office, story.tale.fate
    yield from _come(story, place, visit)
    if fate in {Fate.ARRIVED, Fate.IN_SERVICE}:
        return
    yield office.clock.now() + timedelta(minutes=story.random.randint(4, 8))
    at_the_desk(story)
    hand_in(office, story.tale, story.file, story.random, short=fate in _BRINGS_TOO_LITTLE)
    yield from _go(office, place, visit)


def _come(story: Story, place: Place, visit: str) -> Iterator[datetime]:
    office, random = story.office, story.random
    starts = instant_of(place.day, place.start)
    arrives = starts - timedelta(minutes=random.randint(1, 14))
    if story.tale.fate is Fate.ARRIVED:
        arrives = min(arrives, office.now - timedelta(minutes=random.randint(1, 9)))
    yield arrives
    office.do(CheckIn(visit))
    if story.tale.fate is Fate.ARRIVED:
        return
    yield starts + timedelta(minutes=random.randint(0, 3))
    office.do(CallToDesk(visit, office.desks[place.desk]))


def _go(office: Office, place: Place, visit: str) -> Iterator[datetime]:
    ends = instant_of(place.day, place.start + place.minutes - 1)
    yield max(ends, office.clock.now() + timedelta(minutes=1))
    office.do(CompleteService(visit))


def _bring_the_rest(story: Story, second: Place) -> Iterator[datetime]:
    """Book a second time, and bring what was missing."""
    office = story.office
    yield office.clock.now() + timedelta(minutes=2)
    visit = _book(story, second)
    yield from _come(story, second, visit)
    yield office.clock.now() + timedelta(minutes=4)
    bring_missing(office, story.file)
    yield from _go(office, second, visit)


def _decide(story: Story, handed_in_on: date) -> Iterator[datetime]:
    """Note the decision some days later, and do what follows from it."""
    office, tale, random = story.office, story.tale, story.random
    # What a scene has still to show needs its time before the present moment.
    yield office_hour(random, working_days_after(handed_in_on, 1 if tale.scene else random.randint(1, 4)))
    day = oslo_day(office.clock.now())
    case_id = story.file.case_id
    match tale.fate:
        case Fate.FORWARDED:
            office.do(NoteDecision(case_id, day, DecisionAuthor.POLICE, Outcome.FORWARDED))
            return
        case Fate.REJECTED:
            office.do(NoteDecision(case_id, day, DecisionAuthor.UDI, Outcome.REJECTED))
            return
        case _:
            says = LetterSays.MEET if tale.fate is Fate.FOLLOW_UP else None
            story.file.valid_from, story.file.valid_to = day, (until := valid_to(office, tale, day, random))
            office.do(
                NoteDecision(case_id, day, DecisionAuthor.POLICE, Outcome.GRANTED, says, valid_from=day, valid_to=until)
            )
    if tale.fate is Fate.FOLLOW_UP and tale.second:
        yield office.clock.now() + timedelta(minutes=6)
        _book(story, tale.second)
    elif tale.fate is Fate.GRANTED_CARD:
        at_once = office.clock.now() + timedelta(minutes=random.randint(3, 20))
        yield at_once if tale.scene or random.random() < 0.6 else office_hour(random, working_days_after(day, 1))
        delivery = Delivery.COLLECT if random.random() < 0.4 or tale.scene else Delivery.POST
        story.noted["order"] = order_card(office, tale, story.file, delivery)
        if tale.scene is None:
            yield from _card_comes(story)


def _card_comes(story: Story) -> Iterator[datetime]:
    """Follow the card to its holder, as far as it has come by now; some cards get no further than the station."""
    random, collects = story.random, story.file.collects
    steps = [Step("sent", random.randint(3, 6)), Step("arrived" if collects else "posted", random.randint(3, 7))]
    if collects and random.random() < 0.7:
        steps.append(Step("collected", random.randint(1, 6)))
    yield from afterwards(story, tuple(steps))

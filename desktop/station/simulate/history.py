"""One history: what happens at all counters, in one thread, by a virtual clock and a seed."""

import heapq
import random
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from functools import partial

from desktop.domain.appointments import State, Step
from desktop.domain.clock import SetClock, instant_of
from desktop.domain.refusals import RuleBroken
from desktop.services.attendance import CancelAppointment, UndoStep
from desktop.services.commands import Command, perform
from desktop.station.simulate import clerks
from desktop.station.simulate.death import Killed
from desktop.station.simulate.evidence import Crash, Evidence
from desktop.station.simulate.faulty_line import Call, Weather, deliver
from desktop.station.simulate.looking import Desk
from desktop.station.simulate.machine import Machine
from desktop.station.simulate.office import BEGINS, Office

OPENS, CLOSES = 8 * 60, 15 * 60
"""Between these minutes of the local day clerks work."""
ROUND_EACH = timedelta(minutes=40)
"""How often a counter makes a round, on the mean; in earnest it is far oftener, and meets with less."""
POINTS = 250.0
"""After so many points at which it may a program dies, on the mean."""
MOST_ROUNDS = 60
"""So many rounds of all counters must do to become quiet."""
SPELLS = 2
"""So often a day the weather of a line changes for a while."""
TRIES = 6
"""So often somebody else comes in a bad hour, until there is one who can be booked."""
_SPELL_WEATHER = (Weather.CUT, Weather.CUT, Weather.FLAKY, Weather.FLAKY, Weather.SLOW)

Happening = Callable[[], None]
Tell = Callable[[int, int], object]
"""Is told how many of the errands are done, and of how many."""


class History:
    """Makes a history and keeps what was seen.

    Args:
        office: the station, which has just been founded.
        seed: of everything random.
        acts: how many errands each counter has a day.
        tell: is told the progress.
        points: after how many points at which it may a program dies, on the mean.
    """

    def __init__(
        self, office: Office, seed: int, acts: int, tell: Tell = lambda _, __: None, points: float = POINTS
    ) -> None:
        self.evidence = Evidence()
        self.time = SetClock(BEGINS)
        self.machines = [
            Machine(office, number, self.time, str(seed), points, self.evidence, self._later)
            for number in range(len(office.members))
        ]
        self._office = office
        self._acts = acts
        self._tell = tell
        self._done, self._all = 0, acts * len(office.days) * len(self.machines)
        self._chance = random.Random(f"{seed}/history")
        self._heap: list[tuple[datetime, int, Happening]] = []
        self._put = 0

    def run(self) -> Evidence:
        """Let everything happen, then let all come back, and return what was seen."""
        self.start()
        for day in self._office.days:
            self._plan(day)
        self.come_back()
        return self.evidence

    def start(self) -> None:
        """Start the programs."""
        for machine in self.machines:
            self._start(machine)

    def let(self, number: int, errand: clerks.Errand) -> None:
        """Let the clerk at a counter do something."""
        self._do(self.machines[number], errand)

    def round(self, number: int) -> None:
        """Let a counter make a round."""
        self._round(self.machines[number])

    def work_alone(self, number: int, *, by_hand: bool) -> None:
        """Let a clerk do without the station, or ask it again."""
        self._go_alone(self.machines[number], by_hand=by_hand)

    def wait(self, until: datetime) -> None:
        """Let everything happen that happens until then."""
        while self._heap and self._heap[0][0] <= until:
            when, _, happening = heapq.heappop(self._heap)
            self.time.put(max(when, self.time.now()))
            happening()
        self.time.put(max(until, self.time.now()))

    def come_back(self) -> None:
        """Let the rest happen, then let all lines be up and all programs run until nothing is left to do anywhere."""
        while self._heap:
            self.wait(self._heap[0][0])
        for machine in self.machines:
            machine.fuse.out = True
            machine.set_weather(Weather.PERFECT)
            self._start(machine)
            self._go_alone(machine, by_hand=False)
        restless = [machine.member.counter for machine in self.machines]
        while restless and self.evidence.rounds < MOST_ROUNDS:
            self.evidence.rounds += 1
            quiet: set[str] = set()
            for machine in self.machines:
                with self._watched(machine):
                    if not machine.round():
                        quiet.add(machine.member.counter)
            restless = [machine.member.counter for machine in self.machines if machine.member.counter not in quiet]
        self.evidence.unsettled = restless

    def close(self) -> None:
        """Stop all programs."""
        for machine in self.machines:
            machine.stop()

    # What will happen when.

    def _at(self, when: datetime, happening: Happening) -> None:
        self._put += 1  # of two at one instant the first one said comes first
        heapq.heappush(self._heap, (when, self._put, happening))

    def _plan(self, day: date) -> None:
        opens, closes = instant_of(day, OPENS), instant_of(day, CLOSES)
        for machine in self.machines:
            for _ in range(self._acts):
                self._at(self._between(opens, closes), partial(self._errand, machine))
            for _ in range(SPELLS):
                self._spell(machine, self._between(opens - timedelta(hours=1), closes))
            if self._chance.random() < 0.3:
                self._by_hand(machine, self._between(opens, closes))
            rounds = opens - timedelta(minutes=30)
            while rounds < closes + timedelta(hours=1):
                self._at(rounds, partial(self._round, machine))
                rounds += ROUND_EACH * self._chance.uniform(0.5, 1.5)
        for _ in range(max(1, self._acts // 8) if len(self.machines) > 1 else 0):
            self._at(self._between(opens, closes), self._duel)

        if len(self.machines) > 1:
            self._at(self._between(opens + (closes - opens) / 2, closes), self._bad_hour)

    def _between(self, first: datetime, last: datetime) -> datetime:
        return first + (last - first) * self._chance.random()

    def _spell(self, machine: Machine, begins: datetime) -> None:
        """Let a line be bad for some minutes or for hours."""
        ends = begins + timedelta(minutes=self._chance.choice((4, 15, 40, 90, 200)))
        self._at(begins, partial(machine.set_weather, self._chance.choice(_SPELL_WEATHER)))
        self._at(ends, partial(machine.set_weather, Weather.CLEAR))

    def _by_hand(self, machine: Machine, begins: datetime) -> None:
        """Let a clerk go off line by hand, and on line again."""
        self._at(begins, partial(self._go_alone, machine, by_hand=True))
        self._at(
            begins + timedelta(minutes=self._chance.uniform(5, 90)), partial(self._go_alone, machine, by_hand=False)
        )

    def _later(self, machine: Machine, after: timedelta, call: Call) -> None:
        self._at(self.time.now() + after, partial(self._arrives, machine, call))

    # What happens.

    def _start(self, machine: Machine) -> None:
        if not machine.runs:
            with self._lives(machine):
                machine.start()

    def _errand(self, machine: Machine) -> None:
        self._done += 1
        self._tell(self._done, self._all)
        errands = clerks.ERRANDS
        self._do(machine, machine.chance.choices(tuple(errands), tuple(errands.values()))[0])

    def _do(self, machine: Machine, errand: clerks.Errand) -> None:
        if machine.runs:
            with self._lives(machine), suppress(RuleBroken):
                errand(Desk(machine, machine.chance))

    def _round(self, machine: Machine) -> None:
        if machine.runs:
            with self._lives(machine):
                machine.round()

    def _go_alone(self, machine: Machine, *, by_hand: bool) -> None:
        if machine.runs:
            with self._lives(machine):
                machine.follower.work_alone(by_hand=by_hand)
        elif not by_hand:
            self._at(self.time.now() + timedelta(minutes=5), partial(self._go_alone, machine, by_hand=False))

    def _duel(self) -> None:
        """Let two counters do something to the same appointment, one directly after the other."""
        first, second = self._chance.sample(self.machines, 2)
        if not first.runs:
            return
        row = Desk(first, self._chance).appointment(State.BOOKED, State.ARRIVED)
        if row is None:
            return
        for machine in (first, second):
            choices = [*clerks.steps(State(row.state), row.id, machine.desk), CancelAppointment(row.id, "ill")]
            command = self._chance.choice(choices)
            self._do(machine, partial(_perform, command))

    def _bad_hour(self) -> None:
        """Let two counters lose their lines at once, and book what the other one books, and what is surely theirs.

        So every day has something of each kind that the checks look at, whatever else chance brings.
        """
        both = self._chance.sample(self.machines, 2)
        self._tell_no(*both)
        for weather, errand in (
            (Weather.DEAF, clerks.book_first),
            (Weather.CUT, clerks.book_first),
            (Weather.CUT, clerks.book_own),
        ):
            for machine in both:
                self._surely(machine, weather, errand)
        both[0].fuse.shorten(2)
        for machine in both:
            self._at(self.time.now() + timedelta(minutes=30), partial(machine.set_weather, Weather.CLEAR))

    def _tell_no(self, first: Machine, second: Machine) -> None:
        """Let one take back what it did and the other has heard of, which does the same and does not hear the answer.

        To its own rows it is done still: the clerk is told no, and the station has done it.
        """
        for machine in (first, second):
            self._calm(machine)
        row = Desk(first, self._chance).appointment(State.BOOKED) if first.runs else None
        if row is None:
            return
        cancel = CancelAppointment(row.id, "ill")
        self._do(first, partial(_perform, cancel))
        self._round(second)
        self._do(first, partial(_perform, UndoStep(row.id, Step.CANCEL)))
        second.set_weather(Weather.DEAF)
        self._do(second, partial(_perform, cancel))

    def _surely(self, machine: Machine, weather: Weather, errand: clerks.Errand) -> None:
        """Let a clerk book in some weather until it is done: the first one who comes may have a time already."""
        for _ in range(TRIES):
            if weather is Weather.DEAF:
                self._calm(machine)
            self._start(machine)
            machine.set_weather(weather)
            before = len(self.evidence.confirmed)
            self._do(machine, errand)
            if any(len(each.entry_ids) > 1 for each in self.evidence.confirmed[before:]):
                return

    def _calm(self, machine: Machine) -> None:
        """Let a line be up until the counter relies on it."""
        machine.set_weather(Weather.PERFECT)
        for _ in range(MOST_ROUNDS):
            self._start(machine)
            self._go_alone(machine, by_hand=False)
            with self._lives(machine):
                if machine.runs and not machine.round():
                    return

    def _arrives(self, machine: Machine, call: Call) -> None:
        """Let a call arrive that was given up, or that has arrived once."""
        with self._watched(machine):
            deliver(call, machine.line.behind)
        if not machine.runs:
            machine.line.close()

    @contextmanager
    def _lives(self, machine: Machine) -> Iterator[None]:
        """Let the program die where it does, and be started again some minutes later."""
        try:
            with self._watched(machine):
                yield
        except Killed:
            self.evidence.kills += 1
            machine.stop()
            self._at(self.time.now() + timedelta(minutes=self._chance.uniform(1, 30)), partial(self._start, machine))

    @contextmanager
    def _watched(self, machine: Machine) -> Iterator[None]:
        """Keep what nobody expected as evidence."""
        try:
            yield
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is a finding
            frames = traceback.extract_tb(fault.__traceback__)
            own = [frame for frame in frames if "/desktop/" in frame.filename] or frames
            where = f"{own[-1].filename.rpartition('/desktop/')[2]}:{own[-1].lineno} {own[-1].name}"
            self.evidence.crashes.append(Crash(machine.member.counter, where, type(fault).__name__))


def _perform(command: Command, desk: Desk) -> None:
    perform(desk.at.store, desk.at.clerk, command)

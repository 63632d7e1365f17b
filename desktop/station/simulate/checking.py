"""All checks, by their names."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager

from sqlalchemy import Engine

from desktop.station.simulate import checks_entries, checks_rows
from desktop.station.simulate.evidence import Evidence
from desktop.station.simulate.holding import AtCounter, Check, Found, Scene
from desktop.storage.store import Store

CHECKS: Mapping[Check, Callable[[Scene], Found]] = {
    Check.NOTHING_LOST: checks_entries.nothing_lost,
    Check.NOTHING_TWICE: checks_entries.nothing_twice,
    Check.TOLD_AS_DONE: checks_entries.told_as_done,
    Check.NOTHING_UNEXPECTED: checks_entries.nothing_unexpected,
    Check.ALL_QUIET: checks_entries.all_quiet,
    Check.ROWS_EQUAL: checks_rows.rows_equal,
    Check.SEATS_SINGLE: checks_rows.seats_single,
    Check.SEATS_FIT: checks_rows.seats_fit,
    Check.REFUSALS_KEPT: checks_entries.refusals_kept,
    Check.SHARES_KEPT: checks_entries.shares_kept,
    Check.CHAINS_HOLD: checks_rows.chains_hold,
    Check.CHAINS_COUNTED: checks_rows.chains_counted,
    Check.INDEX_EQUAL: checks_rows.index_equal,
}


def check_all(scene: Scene) -> dict[Check, Found]:
    """Return what each check finds."""
    return {name: check(scene) for name, check in CHECKS.items()}


@contextmanager
def looked_at(station: Engine, stores: Sequence[Store], evidence: Evidence) -> Iterator[Scene]:
    """Open all databases to look at them; whatever is written there meanwhile is taken back."""
    with ExitStack() as opened:
        counters = {
            store.device.counter: AtCounter(opened.enter_context(store.read()), store.device.counter, store.device.id)
            for store in stores
        }
        yield Scene(opened.enter_context(station.connect()), counters, evidence)

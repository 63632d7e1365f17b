"""Have ready what whoever signs in needs, while the name and the password are being typed."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.app import App

if TYPE_CHECKING:
    from desktop.services.commands import Store

MODULES = ("desktop.services.staff", "ui.screens.today.screen", "ui.desk")
"""In this order."""


@dataclass(frozen=True, slots=True)
class _Importing:
    module: str

    def __call__(self) -> None:
        import_module(self.module)


@dataclass(frozen=True, slots=True)
class _ReadingToday:
    """Ask what today asks first, and throw the answer away: the second time it takes a fifth of the first."""

    store: "Store"

    def __call__(self) -> None:
        from desktop.domain.clock import oslo_day
        from desktop.services.queries.calendar import desks
        from desktop.services.queries.day import appointments_of_day
        from desktop.services.queries.imported import data_age
        from desktop.services.queries.needs import needs
        from desktop.services.queries.queue import queue_of_day
        from desktop.services.queries.to_enter import outage_now
        from desktop.services.sign_in_rules import sign_in_rules

        store = self.store
        day = oslo_day(store.clock.now())
        needs(store, {row.case_id for row in appointments_of_day(store, day)}, day)
        queue_of_day(store, day)
        desks(store)
        outage_now(store)
        data_age(store)
        sign_in_rules(store)


class Preloading(QObject):
    """Has one thing after the other done in the worker, so that whoever signs in waits for one at most."""

    def __init__(self, app: App, done: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._done = done
        self._left: list[Callable[[], object]] = []

    @Slot()
    def begin(self) -> None:
        """Begin; the database is open."""
        assert self._app.store is not None  # noqa: S101 - it is open
        self._left = [*map(_Importing, MODULES), _ReadingToday(self._app.store)]
        self._next(None)

    @Slot(object)
    def _next(self, _: object) -> None:
        if not self._left:
            self._done()
        elif not self._app.tasks.is_closed:
            self._app.tasks.submit(self._left.pop(0), self._next, self._failed)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        raise error

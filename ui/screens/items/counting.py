"""Count in the worker what the sections of "Items" would list, without building them."""

from dataclasses import dataclass
from datetime import date

from desktop.services.commands import Store


@dataclass(frozen=True, slots=True)
class Counting:
    """How many things wait in all sections together, on a local day."""

    store: Store
    today: date

    def __call__(self) -> int:
        """Count."""
        from desktop.services.queries.cards import count_cards_at_station, count_late_cards
        from desktop.services.queries.closing import closings
        from desktop.services.queries.conflicts import count_not_as_meant
        from desktop.services.queries.imported import count_import_tasks, count_new_times
        from desktop.services.queries.missing_papers import overdue_papers
        from desktop.services.queries.notices import count_to_be_told
        from desktop.services.queries.to_enter import count_to_enter
        from desktop.services.queries.waiting_list import waiting_list

        store = self.store
        not_as_meant = count_not_as_meant(store) if store.station is not None else 0
        return (
            not_as_meant
            + len(overdue_papers(store, self.today))
            + count_late_cards(store, self.today)
            + count_cards_at_station(store)
            + sum(row.open for row in closings(store))
            + len(waiting_list(store))
            + count_new_times(store)
            + count_import_tasks(store)
            + count_to_be_told(store)
            + count_to_enter(store)
        )

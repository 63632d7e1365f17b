"""Look at an exchange file before anything of it is written: what it is, and how it stands to what is here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import select

from desktop.exchange.reading import open_source
from desktop.exchange.writing import refused_path
from desktop.services.importing import first_load
from desktop.services.queries.imported import data_age
from desktop.storage.models import ImportFile, KnownStation, Station
from desktop.storage.store import Store

_BLOCK = 1024 * 1024

ENDINGS = (".jsonl", ".csv", ".json", ".txt")
"""How the names of exchange files end."""


@dataclass(frozen=True, slots=True)
class FileLook:
    """What a file is.

    Attributes:
        lines: how many, without the header or the first row.
        size: in bytes.
        station: the code of the station that it was made for; empty where the file does not say (a table).
        station_name: its name, as far as it is known here.
        is_own: it was made for this station; also where the file does not say.
        made_at: when its sender made it, UTC, or None.
        newest: when the newest file was made that is here as a whole, UTC, or None.
        taken_in_at: when this very file was taken in as a whole, UTC, or None.
        first_load: nothing is here yet, and it is so large that it takes minutes.
        has_refused: refused lines of an earlier run lie beside it.
    """

    path: Path
    lines: int
    size: int
    station: str
    station_name: str
    is_own: bool
    made_at: datetime | None
    newest: datetime | None
    taken_in_at: datetime | None
    first_load: bool
    has_refused: bool

    @property
    def is_older(self) -> bool:
        """Tell whether something newer is here already."""
        return self.made_at is not None and self.newest is not None and self.made_at < self.newest


def look_at_file(store: Store, path: Path, watch: Callable[[], object] = lambda: None) -> FileLook:
    """Return what a file is; nothing is written.

    Args:
        store: with what it is compared.
        path: the file.
        watch: is called now and then; what it raises ends the reading.

    Raises:
        BadFile: it cannot be read at all.
    """
    source = open_source(path, watch)
    header, age = source.header, data_age(store)
    station = header.station if header else ""
    own = store.device.station_id
    with store.read() as connection:
        names = [
            connection.execute(select(model.name).where(model.id == station)).scalar_one_or_none()
            for model in (Station, KnownStation)
        ]
        taken = connection.execute(
            select(ImportFile.finished_at)
            .where(
                ImportFile.station_id == own, ImportFile.sha256 == source.sha256, ImportFile.finished_at.is_not(None)
            )
            .order_by(ImportFile.finished_at.desc())
            .limit(1)
        ).scalar_one_or_none()
    return FileLook(
        path=path,
        lines=_count(path, watch),
        size=source.size,
        station=station,
        station_name=next((name for name in names if name), station),
        is_own=station in ("", own),
        made_at=header.made_at if header else None,
        newest=age.made_at if age else None,
        taken_in_at=taken,
        first_load=first_load.fits(store, source.size),
        has_refused=refused_path(path).exists(),
    )


def _count(path: Path, watch: Callable[[], object]) -> int:
    lines, last = 0, b"\n"
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            watch()
            lines += block.count(b"\n")
            last = block[-1:]
    return max(lines + (last != b"\n") - 1, 0)

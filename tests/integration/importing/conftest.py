"""Stations on both databases, and a way to take files in."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.languages import Language
from desktop.services.importing.files import FileTaken, take_in_file
from tests.integration.core.conftest import station
from tests.support.exchange import write_file
from tests.support.station import TestStation

__all__ = ["station"]

Take = Callable[..., FileTaken]


@pytest.fixture
def take(station: TestStation, tmp_path: Path) -> Take:
    """Take lines in as a file, and return what came of them."""

    def taken(*lines: dict[str, Any] | bytes, name: str = "day.jsonl", **header: Any) -> FileTaken:
        path = write_file(tmp_path / name, lines, **header)
        return take_in_file(station.store, station.clerk, path, Language.ENGLISH)

    return taken

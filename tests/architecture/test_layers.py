"""The directions in which the rooms of the house may know of each other (the table in CONTRIBUTING.md)."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

ROOT = Path(__file__).parents[2]
SETTINGS = ROOT / "pyproject.toml"


@pytest.fixture(autouse=True)
def loggers_as_before() -> Iterator[None]:
    """Undo what the linter does to all loggers: it silences them."""
    loggers = [each for each in logging.root.manager.loggerDict.values() if isinstance(each, logging.Logger)]
    spoke = [logger for logger in loggers if not logger.disabled]
    yield
    for logger in spoke:
        logger.disabled = False


def test_every_import_goes_the_allowed_way(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)

    status = lint_imports(config_filename=str(SETTINGS), no_cache=True, no_logo=True)

    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_the_contracts_that_hold_the_house_up_are_there() -> None:
    contracts = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    by_kind = {(contract["type"], *contract.get("source_modules", ())): contract for contract in contracts}

    layers = by_kind["layers",]["layers"]
    assert layers[0] == "desktop.__main__"
    assert layers[-1] == "desktop.domain"
    assert {"desktop.storage", "sqlalchemy"} <= set(by_kind["forbidden", "ui"]["forbidden_modules"])
    assert "sqlalchemy" in by_kind["forbidden", "desktop.domain"]["forbidden_modules"]


def test_a_forbidden_import_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, source in {"upper": "", "lower": "import layered.upper\n"}.items():
        package = tmp_path / "layered" / name
        package.mkdir(parents=True)
        (package / "__init__.py").write_text(source)
    (tmp_path / "layered" / "__init__.py").write_text("")
    settings = tmp_path / "pyproject.toml"
    settings.write_text(
        '[tool.importlinter]\nroot_packages = ["layered"]\n'
        '[[tool.importlinter.contracts]]\nname = "x"\ntype = "layers"\nlayers = ["layered.upper", "layered.lower"]\n'
    )
    monkeypatch.syspath_prepend(tmp_path)

    assert lint_imports(config_filename=str(settings), no_cache=True, no_logo=True) != EXIT_STATUS_SUCCESS
    assert "layered.lower -> layered.upper" in capsys.readouterr().out

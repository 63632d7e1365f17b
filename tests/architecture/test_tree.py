"""What holds for the files themselves: where they lie, how long they are, and what may not stand in them."""

from __future__ import annotations

import fnmatch
import io
import re
import tokenize
import tomllib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {
    ".ci", ".git", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md", "benchmarks",
    "build_installer.spec", "desktop", "docs", "pyproject.toml", "requirements-dev.txt", "requirements.txt",
    "resources", "tests", "ui",
}  # fmt: skip
OURS = ("desktop", "ui", "resources", "tests", "benchmarks", "docs", ".ci")
LONGEST_FILE = 400
LOCKS = ("requirements.txt", "requirements-dev.txt")
TEXT = {".py", ".toml", ".md", ".txt", ".json", ".csv", ".ts", ".qss", ".mako", ".ini", ".spec", ".cfg", ".sh", ""}

# Put together here, so that this file does not find itself.
OF_ONE_MACHINE = re.compile("|".join(["/ro" + "ot/", "/wo" + "rk/", "/ho" + "me/[a-z]", r"[A-Z]:\\User" + "s"]))
OF_A_REGISTRY = re.compile("|".join([r"pypi\.o" + "rg", r"pythonhos" + "ted", r"registry\.np" + "mjs"]))


def ignored() -> list[str]:
    """Return the patterns of `.gitignore` as they apply to a single name."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.strip("/") for line in lines if line and not line.startswith("#")]


def files(*folders: str, suffix: str = "") -> Iterator[Path]:
    """Yield the files of the project below the folders, without those that are only made."""
    patterns = ignored()
    for folder in folders:
        for path in sorted((ROOT / folder).rglob(f"*{suffix}")):
            names = path.relative_to(ROOT).parts
            if path.is_file() and not any(fnmatch.fnmatch(name, pattern) for name in names for pattern in patterns):
                yield path


def text_files() -> Iterator[Path]:
    yield from (path for path in files(*OURS) if path.suffix in TEXT)
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name in TOP_LEVEL)


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_the_top_level_has_the_agreed_names_and_no_other() -> None:
    patterns = ignored()
    found = {
        path.name
        for path in ROOT.iterdir()
        if not any(fnmatch.fnmatch(path.name, pattern) for pattern in patterns)
    }  # fmt: skip

    assert found - TOP_LEVEL == set()
    assert TOP_LEVEL - found <= {".git"}, "an exported copy has no .git; everything else must be there"


def test_no_file_of_the_program_is_longer_than_one_idea() -> None:
    lengths = {
        shown(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in files("desktop", "ui", suffix=".py")
        # A revision of the schema is one list of tables, and never edited again.
        if path.parent.name != "versions"
    }

    assert lengths
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_has_a_hash_for_everything_and_an_address_for_nothing(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    requirements = [block for block in re.split(r"\n(?=\S)", text) if block.strip()]

    assert "://" not in text
    assert len(requirements) > 10
    assert [block.split()[0] for block in requirements if "--hash=sha256:" not in block] == []
    assert [block.split()[0] for block in requirements if "==" not in block.split()[0]] == []


def test_the_lock_files_agree_and_hold_every_direct_dependency() -> None:
    run, dev = ({line.split()[0] for line in (ROOT / name).read_text().splitlines() if "==" in line} for name in LOCKS)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[\[<>=~! ]", requirement)[0].lower() for requirement in requirements}

    locked, locked_dev = ({pin.split("==")[0] for pin in pins} for pins in (run, dev))
    assert run <= dev
    assert names(project["dependencies"]) <= locked
    assert names(project["optional-dependencies"]["build"]) <= locked
    assert names(project["optional-dependencies"]["dev"]) <= locked_dev


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = [
        f"{shown(path)}: {match.group()}"
        for path in text_files()
        for pattern in (OF_ONE_MACHINE, OF_A_REGISTRY)
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]

    assert found == []


def hidden(text: str) -> list[str]:
    """Return the characters that steer text and are not seen: they are written as escapes in code."""
    allowed = {"\n", "\t"}
    return [f"U+{ord(char):04X}" for char in text if unicodedata.category(char) in {"Cc", "Cf"} and char not in allowed]


def foreign_names(source: str) -> list[str]:
    """Return the names in the code that have other letters than ASCII's, which may only look like them."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return [token.string for token in tokens if token.type == tokenize.NAME and not token.string.isascii()]


def test_nothing_hides_in_the_code() -> None:
    found = {
        shown(path): faults
        for path in files("desktop", "ui", "resources", "tests", "benchmarks", ".ci", suffix=".py")
        if (faults := hidden(source := path.read_text(encoding="utf-8")) + foreign_names(source))
    }

    assert found == {}


def test_what_hides_in_code_would_be_found() -> None:
    assert hidden("a = 1 # \u202e back to front") == ["U+202E"]
    assert hidden("name\u200b = 'Ærlig'") == ["U+200B"]
    assert foreign_names("\u0441ount = 'Ærlig \u0441' # \u0441\n") == ["\u0441ount"]


@pytest.mark.parametrize("path", [*files("resources", suffix=".toml")], ids=shown)
def test_a_resource_can_be_read(path: Path) -> None:
    assert tomllib.loads(path.read_text(encoding="utf-8"))


def test_the_changelog_tells_of_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)

    assert headings[0] == version


def test_every_link_in_the_papers_leads_somewhere() -> None:
    papers = [*files("docs", suffix=".md"), *ROOT.glob("*.md")]
    broken = [
        f"{shown(paper)}: {target}"
        for paper in papers
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", paper.read_text(encoding="utf-8"))
        if not (paper.parent / target).exists()
    ]

    assert papers
    assert broken == []

"""Write `docs/licences.md`, and hold what is shipped against the licences that it may stand under.

`python -m resources.generate.licences` writes the paper; with `--check` it writes nothing and says what is wrong.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "licences.md"
LOCK = ROOT / "requirements.txt"
DATA = ROOT / "resources" / "licences.toml"

_PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>\S+)(?: ; (?P<where>[^\\]+))?", re.MULTILINE)
_TOKEN = re.compile(r"\(|\)|[A-Za-z0-9.+-]+")
_HEAD = """\
# What is shipped, and under which licence

Written by `python -m resources.generate.licences` from `requirements.txt`, what the packages say of themselves, and
`resources/licences.toml`; do not edit by hand. The program itself is under Apache-2.0 ([LICENSE](../LICENSE)). Nothing
shipped with it is under a licence that would reach over to the program or to a station's data; where a package leaves
the choice, the licence that is taken stands in bold. The text of each licence lies in the package's own folder.

| package | version | licence | within it |
|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Package:
    """A package of `requirements.txt`.

    Attributes:
        where: on which systems; empty for all.
        licence: an expression of SPDX; empty where nobody knows it.
        inside: the libraries that lie within it, in words.
        fault: what is wrong, or empty.
    """

    name: str
    version: str
    where: str
    licence: str
    inside: str
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """What `resources/licences.toml` says."""

    allowed: Mapping[str, str]
    packages: Mapping[str, Mapping[str, str]]
    beside: Mapping[str, str]


def terms() -> Terms:
    """Return what the data say."""
    said: dict[str, Any] = tomllib.loads(DATA.read_text(encoding="utf-8"))
    return Terms(said["allowed"], said["package"], said["beside"])


def packages(known: Terms, lock: str | None = None) -> tuple[Package, ...]:
    """Return every package that is shipped, by name.

    Args:
        known: what the data say.
        lock: the text of `requirements.txt`; the project's own where nothing is given.
    """
    text = LOCK.read_text(encoding="utf-8") if lock is None else lock
    return tuple(
        _package(match["name"], match["version"], (match["where"] or "").strip(), known)
        for match in _PINNED.finditer(text)
    )


def faults(found: Iterable[Package], known: Terms) -> list[str]:
    """Return what is wrong, a sentence each."""
    shipped = list(found)
    wrong = [f"{package.name}: {package.fault}" for package in shipped if package.fault]
    names = {package.name for package in shipped}
    return [*wrong, *(f"{name}: is in {DATA.name} and not shipped" for name in sorted(set(known.packages) - names))]


def chosen(expression: str, allowed: Iterable[str]) -> tuple[str, ...]:
    """Return the licences of an expression that are taken: all that are joined by AND, the first allowed one of OR.

    Raises:
        ValueError: the expression leaves none that is allowed, or is none.
    """
    tokens = [*_TOKEN.findall(expression), ""]
    reader = _Tokens(tokens)
    taken = _either(reader, frozenset(allowed))
    if taken is None or reader.next != "":
        raise ValueError(expression)
    return taken


def table(found: Iterable[Package], known: Terms) -> str:
    """Return the text of the paper."""
    lines = [_HEAD]
    for package in found:
        name = f"{package.name} ({package.where})" if package.where else package.name
        licence = _marked(package.licence, known)
        lines.append(f"| {name} | {package.version} | {licence} | {package.inside} |\n")
    lines.append("\nBeside the packages, in the folder that `make installer` makes:\n\n")
    lines += [f"- {what}: {licence}\n" for what, licence in known.beside.items()]
    lines.append("\nWhat the licences ask:\n\n")
    lines += [f"- {licence}: {asks}\n" for licence, asks in known.allowed.items() if asks != "permissive"]
    return "".join(lines)


def _package(name: str, version: str, where: str, known: Terms) -> Package:
    said = known.packages.get(name, {})
    inside = said.get("inside", "")
    own = _own_words(name)
    licence = said.get("licence", "") or (own[0] if own else "")
    fault = ""
    if own is not None and "says" in said and said["says"] not in own:
        fault = f"its metadata say {' / '.join(filter(None, own)) or 'nothing'} now: look, and change {DATA.name}"
    elif not licence:
        fault = f"says no licence that can be read; write it into {DATA.name}"
    else:
        try:
            chosen(licence, known.allowed)
        except ValueError:
            fault = f"{licence} is not among the allowed licences"
    return Package(name, version, where, licence, inside, fault)


def _own_words(name: str) -> tuple[str, ...] | None:
    """Return what a package says of its licence, an SPDX expression first; None where it is not installed here."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return None
    classes = [each.rpartition(" :: ")[2] for each in about.get_all("Classifier") or [] if each.startswith("License")]
    plain = [about[key].strip().split("\n")[0] if key in about else "" for key in ("License-Expression", "License")]
    return (*plain, *classes)


class _Tokens:
    def __init__(self, tokens: Iterable[str]) -> None:
        self._tokens: Iterator[str] = iter(tokens)
        self.next = next(self._tokens)

    def take(self) -> str:
        taken, self.next = self.next, next(self._tokens, "")
        return taken


def _either(tokens: _Tokens, allowed: frozenset[str]) -> tuple[str, ...] | None:
    """Read licences joined by OR, and return what is taken of them; None where none is allowed."""
    taken = _all(tokens, allowed)
    while tokens.next == "OR":
        tokens.take()
        other = _all(tokens, allowed)
        taken = other if taken is None else taken
    return taken


def _all(tokens: _Tokens, allowed: frozenset[str]) -> tuple[str, ...] | None:
    parts = [_one(tokens, allowed)]
    while tokens.next == "AND":
        tokens.take()
        parts.append(_one(tokens, allowed))
    return None if None in parts else tuple(licence for part in parts if part is not None for licence in part)


def _one(tokens: _Tokens, allowed: frozenset[str]) -> tuple[str, ...] | None:
    if tokens.next == "(":
        tokens.take()
        taken = _either(tokens, allowed)
        if tokens.take() != ")":
            raise ValueError("a bracket is missing")
        return taken
    licence = tokens.take()
    return (licence,) if licence in allowed else None


def _marked(licence: str, known: Terms) -> str:
    """Return an expression with what is taken in bold, where it leaves a choice."""
    if " OR " not in licence:
        return licence
    taken = chosen(licence, known.allowed)
    return _TOKEN.sub(lambda match: f"**{match[0]}**" if match[0] in taken else match[0], licence)


def main(arguments: list[str]) -> int:
    """Check, and write the paper where that is wanted; return the exit status."""
    known = terms()
    found = packages(known)
    wrong = faults(found, known)
    if not wrong and "--check" not in arguments:
        TABLE.write_text(table(found, known), encoding="utf-8")
    if not wrong and TABLE.read_text(encoding="utf-8") != table(found, known):
        wrong = ["docs/licences.md is not up to date: python -m resources.generate.licences"]
    for sentence in wrong:
        print(sentence, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The wording of the papers, read from `resources/letters/<language>/*.toml`."""

import tomllib
from functools import cache
from importlib import resources

from desktop.domain.languages import Language
from desktop.domain.papers import PaperKind

COMMON = "common"


class Texts:
    """The texts of one kind of paper in one language, with named places to fill."""

    def __init__(self, language: Language, entries: dict[str, str], lists: dict[str, tuple[str, ...]]) -> None:
        """Hold single texts and lists of texts (months, weekdays) by key."""
        self.language = language
        self._entries = entries
        self._lists = lists

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key with its places filled.

        Raises:
            KeyError: there is no such text, or a place has no value: a fault of ours, never of the data.
        """
        return self._entries[key].format(**values)

    def several(self, key: str) -> tuple[str, ...]:
        """Return the list of a key."""
        return self._lists[key]


def file_bytes(language: Language, stem: str) -> bytes:
    """Return a text file as it lies in the package."""
    return (resources.files("resources") / "letters" / language / f"{stem}.toml").read_bytes()


def parse(language: Language, *files: bytes) -> Texts:
    """Join text files of one language; a later file adds to the earlier ones.

    Raises:
        ValueError: a key stands in two files.
    """
    entries: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for file in files:
        for key, value in tomllib.loads(file.decode("utf-8")).items():
            if key in entries or key in lists:
                raise ValueError(f"text {key} stands in two files")
            if isinstance(value, list):
                lists[key] = tuple(value)
            else:
                entries[key] = value
    return Texts(language, entries, lists)


@cache
def load(language: Language, kind: PaperKind) -> Texts:
    """Return the texts of a kind of paper, together with those that all papers share."""
    return parse(language, file_bytes(language, COMMON), file_bytes(language, kind))

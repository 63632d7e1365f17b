"""Read the guidance out of its files, and say in one sentence what is wrong with them."""

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_type_hints

from desktop.domain.advice.booking_route import BookingRoute
from desktop.domain.advice.card_order import CardOrder
from desktop.domain.advice.f_code import FCode
from desktop.domain.advice.facts import Facts
from desktop.domain.advice.findings import ALL_LINES
from desktop.domain.advice.follow_up import FollowUp
from desktop.domain.advice.place import Place
from desktop.domain.advice.refund import Refund
from desktop.domain.advice.rights import Rights
from desktop.domain.advice.withdrawal import WithdrawalOutcome
from desktop.domain.guidance import Condition, Entry, Part, Shape, Topic, Words, as_written
from desktop.domain.languages import Language, Text

TOPICS = "topics.toml"
_LANGUAGES = tuple(language.value for language in Language)
_FLAGS = frozenset({"true", "false"})
_KEYS = frozenset({"rules", "source", "fits", "own", "question", "words", "answer"})
_CODES: Mapping[str, type[StrEnum]] = {
    "booking_route": BookingRoute,
    "place": Place,
    "rights_while_waiting": Rights,
    "follow_up": FollowUp,
    "card_order": CardOrder,
    "withdrawal": WithdrawalOutcome,
    "refund": Refund,
    "f_code": FCode,
}
CONCLUSIONS: Mapping[str, frozenset[str]] = {
    **{name: frozenset(code.value for code in codes) for name, codes in _CODES.items()},
    "appointment_in_time": _FLAGS,
    "permanent_candidate": _FLAGS,
}
"""The conclusions that a condition may ask for, and their values."""
FINDINGS = frozenset(line.plain.code for line in ALL_LINES)


class GuidanceError(Exception):
    """The guidance's data is wrong; its text is one sentence with file and entry.

    Attributes:
        file: as it was named to the reader.
        entry: the entry's code, or empty where the file as a whole is wrong.
        detail: the sentence without the place.
    """

    def __init__(self, file: str, entry: str, detail: str) -> None:
        place = f"{file}, {entry}" if entry else file
        super().__init__(f"{place}: {detail}.")
        self.file = file
        self.entry = entry
        self.detail = detail


def read_guidance(
    files: Mapping[str, bytes], rules: Collection[str], sources: Collection[str]
) -> tuple[tuple[Topic, ...], tuple[Entry, ...]]:
    """Return the topics in their order, and the entries topic by topic.

    Args:
        files: the bytes of each file by its name: `topics.toml`, and `<topic>.toml` for each topic.
        rules: the names of the rules that there are.
        sources: the names of the sources that there are.

    Raises:
        GuidanceError: something is missing, unknown, of a wrong type, or there twice.
    """
    topics = tuple(_topic(table) for table in _tables(_parse(files, TOPICS), TOPICS, "", "topic"))
    names = {f"{topic.code}.toml": topic for topic in topics}
    if len(names) != len(topics):
        raise GuidanceError(TOPICS, "", "a topic stands there twice")
    for file in files:
        if file != TOPICS and file not in names:
            raise GuidanceError(file, "", "no topic has this file's name; add the topic or rename the file")
    entries: dict[str, Entry] = {}
    for file, topic in names.items():
        for code, table in _parse(files, file).items():
            if code in entries:
                raise GuidanceError(file, code, "an entry of this name stands in another file too")
            entries[code] = _Reading(file, code, rules, sources).entry(topic, table)
    return topics, tuple(entries.values())


def _parse(files: Mapping[str, bytes], file: str) -> dict[str, Any]:
    if file not in files:
        raise GuidanceError(file, "", "the file is missing")
    try:
        return tomllib.loads(files[file].decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise GuidanceError(file, "", f"the file cannot be read: {error}") from error


def _tables(table: Mapping[str, Any], file: str, entry: str, key: str) -> list[dict[str, Any]]:
    found = table.get(key)
    if not isinstance(found, list) or not found or not all(isinstance(each, dict) for each in found):
        raise GuidanceError(file, entry, f"{key} must be a list of tables and not empty")
    return found


def _topic(table: Mapping[str, Any]) -> Topic:
    code = table.get("code")
    if not isinstance(code, str) or not code:
        raise GuidanceError(TOPICS, "", "a topic has no code")
    only_with = table.get("only_with", "")
    if only_with not in ("", "f-codes"):
        raise GuidanceError(TOPICS, code, "only_with can only be f-codes")
    return Topic(code, _text(table, TOPICS, code, "its name"), bool(only_with))


def _text(table: object, file: str, entry: str, what: str) -> Text:
    if not isinstance(table, dict):
        raise GuidanceError(file, entry, f"{what} is missing")
    for language in _LANGUAGES:
        if not isinstance(table.get(language), str) or not table[language].strip():
            raise GuidanceError(file, entry, f"{what} lacks {language}")
    return Text(table["nb"], table["nn"], table["en"])


class _Reading:
    """Reads one entry; every complaint names its file and code."""

    def __init__(self, file: str, code: str, rules: Collection[str], sources: Collection[str]) -> None:
        self._file = file
        self._code = code
        self._rules = rules
        self._sources = sources

    def entry(self, topic: Topic, table: object) -> Entry:
        if not isinstance(table, dict):
            raise self._wrong("it must be a table")
        self._known(table, _KEYS)
        own = table.get("own", False)
        if not isinstance(own, bool):
            raise self._wrong("own must be true or false")
        return Entry(
            code=self._code,
            topic=topic,
            question=_text(table.get("question"), self._file, self._code, "the question"),
            answer=tuple(self._part(part) for part in _tables(table, self._file, self._code, "answer")),
            words=self._words(table.get("words")),
            rules=self._names(table, "rules", self._rules),
            sources=self._names(table, "source", self._sources),
            fits=tuple(self._condition(line) for line in table.get("fits", [])),
            own=own,
        )

    def _part(self, table: Mapping[str, Any]) -> Part:
        if "catalogue" in table:
            self._known(table, {"catalogue"})
            if table["catalogue"] != Shape.PAPER_ONLY:
                raise self._wrong("catalogue can only be paper-only")
            return Part(Shape.PAPER_ONLY)
        self._known(table, {"steps", *_LANGUAGES})
        if not any(isinstance(table.get(language), list) for language in _LANGUAGES):
            if "steps" in table:
                raise self._wrong("steps must be a list")
            return Part(Shape.PARAGRAPH, (_text(table, self._file, self._code, "a paragraph"),))
        lists = [self._strings(table.get(language), f"a list in {language}") for language in _LANGUAGES]
        if len({len(each) for each in lists}) != 1:
            raise self._wrong("a list has not the same number of lines in every language")
        shape = Shape.STEPS if table.get("steps") is True else Shape.LIST
        return Part(shape, tuple(Text(*lines) for lines in zip(*lists, strict=True)))

    def _words(self, table: object) -> Words:
        if not isinstance(table, dict):
            raise self._wrong("the search words are missing")
        return Words(*(self._strings(table.get(language), f"words in {language}") for language in _LANGUAGES))

    def _condition(self, line: object) -> Condition:
        if not isinstance(line, dict) or not line:
            raise self._wrong("a line of fits must be a table")
        if "finding" in line:
            self._known(line, {"finding"})
            if line["finding"] not in FINDINGS:
                raise self._wrong(f"there is no finding {line['finding']}")
            return Condition(finding=line["finding"])
        if "fact" in line:
            self._known(line, {"fact", "is"})
            return self._fact(str(line["fact"]), as_written(line.get("is")))
        name = next(iter(line))
        self._known(line, {name, "by"})
        if name not in CONCLUSIONS:
            raise self._wrong(f"there is no conclusion {name} to ask for")
        value, by = as_written(line[name]), line.get("by", "")
        if value not in CONCLUSIONS[name]:
            raise self._wrong(f"{name} is never {value}")
        if by and by not in self._rules:
            raise self._wrong(f"there is no rule {by}")
        return Condition(conclusion=name, value=value, by=by)

    def _fact(self, way: str, value: str) -> Condition:
        values = FACTS.get(way)
        if values is None:
            raise self._wrong(f"there is no fact {way} to ask for")
        if value not in values:
            raise self._wrong(f"{way} is never {value or 'unknown'}")
        return Condition(fact=way, value=value)

    def _names(self, table: Mapping[str, Any], key: str, known: Collection[str]) -> tuple[str, ...]:
        names = self._strings(table.get(key), key)
        for name in names:
            if name not in known:
                raise self._wrong(f"{key} names {name}, which there is not")
        if len(set(names)) != len(names):
            raise self._wrong(f"{key} names something twice")
        return names

    def _strings(self, value: object, what: str) -> tuple[str, ...]:
        if (
            not isinstance(value, list)
            or not value
            or not all(isinstance(each, str) and each.strip() for each in value)
        ):
            raise self._wrong(f"{what} must be a list of texts and not empty")
        return tuple(value)

    def _known(self, table: Mapping[str, Any], keys: Collection[str]) -> None:
        for key in table:
            if key not in keys:
                raise self._wrong(f"the key {key} is not known")

    def _wrong(self, detail: str) -> GuidanceError:
        return GuidanceError(self._file, self._code, detail)


def _facts(kind: type, before: str = "") -> dict[str, frozenset[str]]:
    """Return the facts that have a limited number of values, by the way to them."""
    found: dict[str, frozenset[str]] = {}
    hints = get_type_hints(kind)
    for field in fields(kind):
        hint = hints[field.name]
        for known in get_args(hint) if isinstance(hint, UnionType) else (hint,):
            if is_dataclass(known) and isinstance(known, type):
                found |= _facts(known, f"{before}{field.name}.")
            elif known is bool:
                found[before + field.name] = _FLAGS
            elif isinstance(known, type) and issubclass(known, StrEnum):
                found[before + field.name] = frozenset(code.value for code in known)
    return found


FACTS: Mapping[str, frozenset[str]] = _facts(Facts)
"""The facts that a condition may ask for, and their values."""

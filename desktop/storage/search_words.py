"""The words that names in the search index consist of: which of them lie one typing error away, and which sound alike.

SQLite only. A word is kept when a name is changed and nobody has it any more: it leads to nobody, and `rebuild` forgets
it. When somebody leaves the counter it is forgotten at once (`search.drop_person`).
"""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, text

from desktop.domain.name_sounds import sounds
from desktop.storage.plain import Plain, rows_of

MAKE = (
    "CREATE TABLE search_word (word TEXT PRIMARY KEY) WITHOUT ROWID",
    # A word without one of its letters: two words that are one error apart have such a form in common.
    """CREATE TABLE search_variant (
        variant TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (variant, word)
    ) WITHOUT ROWID""",
    "CREATE TABLE search_sound (sound TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (sound, word)) WITHOUT ROWID",
)
DROP = (
    "DROP TABLE search_sound",
    "DROP TABLE search_variant",
    "DROP TABLE search_word",
)

SHORTEST_MENDED = 5
"""In shorter names one error makes another name."""

SHORTEST_HEARD = 3
"""Two letters sound like the names of half the register."""

_FORGET = ("DELETE FROM search_sound", "DELETE FROM search_variant", "DELETE FROM search_word")
_DROP_WORD = "DELETE FROM search_word WHERE word = ?"
_DROP_VARIANT = "DELETE FROM search_variant WHERE variant = ? AND word = ?"
_DROP_SOUND = "DELETE FROM search_sound WHERE sound = ? AND word = ?"
_ADD_WORD = "INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING"
_ADD_VARIANT = "INSERT INTO search_variant (variant, word) VALUES (?, ?) ON CONFLICT DO NOTHING"
_ADD_SOUND = "INSERT INTO search_sound (sound, word) VALUES (?, ?) ON CONFLICT DO NOTHING"
_KNOWN = "SELECT word FROM search_word WHERE word IN ({marks})"
_SHARING = "SELECT word FROM search_variant WHERE variant IN ({marks})"
_SOUNDING = "SELECT word FROM search_sound WHERE sound IN ({marks})"
_ALL = text("SELECT word FROM search_word")
_AT_ONCE = 500


def put_words(connection: Connection, words: Iterable[str]) -> None:
    """Learn words of folded names; those that are known already cost one look."""
    asked = sorted(set(words))
    for begins in range(0, len(asked), _AT_ONCE):
        portion = asked[begins : begins + _AT_ONCE]
        known = set(_words(connection.connection, _KNOWN, portion))
        learn(connection, [word for word in portion if word not in known])


def learn(connection: Connection, words: list[str]) -> None:
    """Learn words that are not known yet, in the order in which they come."""
    if not words:
        return
    connection.exec_driver_sql(_ADD_WORD, [(word,) for word in words])
    variants = [(variant, word) for word in words if len(word) >= SHORTEST_MENDED for variant in shortened(word)]
    if variants:
        connection.exec_driver_sql(_ADD_VARIANT, sorted(variants))
    heard = [(sound, word) for word in words for sound in sounds(word)]
    if heard:
        connection.exec_driver_sql(_ADD_SOUND, sorted(heard))


def forget(connection: Connection) -> None:
    """Forget all words."""
    for statement in _FORGET:
        connection.exec_driver_sql(statement)


def forget_word(connection: Connection, word: str) -> None:
    """Forget a word, with the forms and sounds that led to it."""
    connection.exec_driver_sql(_DROP_WORD, (word,))
    for variant in shortened(word):
        connection.exec_driver_sql(_DROP_VARIANT, (variant, word))
    for sound in sounds(word):
        connection.exec_driver_sql(_DROP_SOUND, (sound, word))


def all_words(connection: Connection) -> Iterator[str]:
    """Return every word that is known."""
    return connection.execute(_ALL).scalars()


def all_known(plain: Plain, words: Iterable[str]) -> bool:
    """Say whether each word is somebody's whole name, or was."""
    wanted = set(words)
    return len(_words(plain, _KNOWN, wanted)) == len(wanted)


def one_error_away(plain: Plain, word: str) -> list[str]:
    """Return the known words that a letter too many, too few, wrong, or changed over with its neighbour leads to.

    Words of five letters or more only; nothing for a shorter one that was typed with its error.
    """
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    shorter = shortened(word)
    candidates = {*_words(plain, _SHARING, [word, *shorter]), *_words(plain, _KNOWN, shorter)}
    near = extract(word, candidates, scorer=OSA.distance, score_cutoff=1, limit=None)
    return sorted(other for other, errors, _ in near if errors == 1 and len(other) >= SHORTEST_MENDED)


def is_one_error_away(typed: str, word: str) -> bool:
    """Say whether a word of five letters or more was typed with exactly one error."""
    from rapidfuzz.distance import OSA

    return len(word) >= SHORTEST_MENDED and OSA.distance(typed, word, score_cutoff=1) == 1


def sounding_alike(plain: Plain, word: str, most: int) -> list[str]:
    """Return the known words that may be another spelling of a word, the likest first."""
    from rapidfuzz.distance import JaroWinkler
    from rapidfuzz.process import extract

    keys = sounds(word) if len(word) >= SHORTEST_HEARD else ()
    if not keys:
        return []
    others = sorted(set(_words(plain, _SOUNDING, keys)) - {word})
    return [other for other, _, _ in extract(word, others, scorer=JaroWinkler.similarity, limit=most)]


def shortened(word: str) -> list[str]:
    """Return the forms of a word that lack one of its letters."""
    return list(dict.fromkeys(word[:at] + word[at + 1 :] for at in range(len(word))))


def _words(plain: Plain, question: str, asked: Iterable[str]) -> list[str]:
    values = tuple(asked)
    marks = ", ".join("?" * len(values))
    return [row[0] for row in rows_of(plain, question.format(marks=marks), values)]

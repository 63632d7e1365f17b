"""What a scanner set to the US keyboard types on a computer set to the Norwegian one, and the way back.

A hand scanner presses keys: the key on which a US keyboard has `<` is `;` on a Norwegian one.
"""

import unicodedata

# Row by row the keys of the US keyboard that type ASCII, and what the same keys type on a Norwegian one (Windows and
# X11 agree): first alone, then with Shift. Where the Norwegian key is dead, that is, waits for the next letter, its
# sign stands here.
_ROWS = (
    ("`1234567890-=", "|1234567890+\\"),
    ("qwertyuiop[]", "qwertyuiopå¨"),
    ("asdfghjkl;'\\", "asdfghjkløæ'"),
    ("zxcvbnm,./", "zxcvbnm,.-"),
    ("~!@#$%^&*()_+", '§!"#¤%&/()=?`'),
    ("QWERTYUIOP{}", "QWERTYUIOPÅ^"),
    ('ASDFGHJKL:"|', "ASDFGHJKLØÆ*"),
    ("ZXCVBNM<>?", "ZXCVBNM;:_"),
)

US_TO_NORWEGIAN = {meant: typed for us, norwegian in _ROWS for meant, typed in zip(us, norwegian, strict=True)}
"""What comes out on the Norwegian layout for each character that the scanner meant."""

_BACK = {ord(typed): meant for meant, typed in US_TO_NORWEGIAN.items()}

# A dead key and the letter after it come out as one letter with the sign on it.
_DEAD = {"\N{COMBINING GRAVE ACCENT}": "+", "\N{COMBINING DIAERESIS}": "]", "\N{COMBINING CIRCUMFLEX ACCENT}": "}"}


def mend_keyboard_layout(text: str) -> str:
    """Return what a scanner set to the US keyboard meant, from what it typed on a Norwegian one.

    Characters that no key of the US keyboard gives there, such as `<`, are left as they are. Whether a text needs
    mending at all is for the caller to see.
    """
    return "".join(_separated(character) for character in text).translate(_BACK)


def _separated(character: str) -> str:
    if ord(character) in _BACK or character.isascii():
        return character
    apart = unicodedata.normalize("NFD", character)
    dead_key = _DEAD.get(apart[1:])
    # The sign that the dead key gives alone; the table then leads from it to the key.
    return US_TO_NORWEGIAN[dead_key] + apart[0] if dead_key else character

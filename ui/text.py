"""Small helpers for words on screen."""

_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"


def isolate(text: str) -> str:
    """Fence a name in its own direction, so that an Arabic or Hebrew one does not turn the line around it."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if text else ""

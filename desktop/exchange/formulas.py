"""Texts in a table that no spreadsheet takes for a formula."""

_SIGNS = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""What a formula begins with; in full width too, which some programs read alike."""


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: an apostrophe goes before one that could be.

    Blanks and tabs before the sign do not make it harmless, for a spreadsheet may leave them out.
    """
    return f"'{text}" if text.lstrip().startswith(_SIGNS) or text[:1] in ("\t", "\r", "\n") else text

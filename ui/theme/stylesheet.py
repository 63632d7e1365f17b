"""Fill the stylesheet template with tokens."""

import re
from dataclasses import asdict

from desktop.services.resource_files import FOLDER
from ui.theme.tokens import Density, Scheme, tokens

_NAME = re.compile(r"@([a-z][a-z0-9_-]*)")


def values(scheme: Scheme, density: Density) -> dict[str, str]:
    """Return every name that the template may use, such as `page-canvas`, `accent-surface` or `space-m`."""
    all_tokens = tokens()
    colours = all_tokens.schemes[scheme]
    row = all_tokens.rows[density]
    named = {
        "row": f"{row}px",
        "row-inner": f"{row - 2}px",  # a field's height without its border of one pixel
        "row-inner-focus": f"{row - 4}px",  # and with the focus border of two
    }
    for group, fields in (("page", colours.page), ("fill", colours.fill)):
        named |= {f"{group}-{name}": value for name, value in asdict(fields).items()}
    for tone, set_ in colours.tones.items():
        named |= {f"{tone}-{name}": value for name, value in asdict(set_).items()}
    for group, sizes in (("space", all_tokens.space), ("type", all_tokens.type), ("radius", all_tokens.radius)):
        named |= {f"{group}-{name}": f"{value}px" for name, value in asdict(sizes).items()}
    return named


def stylesheet(scheme: Scheme, density: Density = Density.NORMAL) -> str:
    """Return the program's stylesheet for a scheme.

    Raises:
        KeyError: the template uses a name that is not a token.
    """
    named = values(scheme, density)
    template = (FOLDER / "style" / "skranke.qss").read_text(encoding="utf-8")
    return _NAME.sub(lambda match: named[match[1]], template)

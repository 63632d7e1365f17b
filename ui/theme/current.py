"""The look that the program wears now, for what is painted by hand."""

from dataclasses import dataclass

from ui.theme.tokens import Colours, Density, Scheme, tokens


@dataclass(slots=True)
class _Worn:
    scheme: Scheme = Scheme.LIGHT
    density: Density = Density.NORMAL


_worn = _Worn()


def wear(scheme: Scheme, density: Density) -> None:
    """Note the look; called by `apply_theme` only."""
    _worn.scheme = scheme
    _worn.density = density


def scheme() -> Scheme:
    """Return the scheme in use."""
    return _worn.scheme


def density() -> Density:
    """Return the density in use."""
    return _worn.density


def colours() -> Colours:
    """Return the colours in use."""
    return tokens().schemes[_worn.scheme]


def row_height() -> int:
    """Return the height of a row in pixels."""
    return tokens().rows[_worn.density]

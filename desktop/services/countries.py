"""The names of countries, loaded once."""

from functools import cache

from desktop.domain.countries import Countries
from desktop.services.resource_files import resource_bytes


@cache
def countries() -> Countries:
    """Return all countries with the codes of passports."""
    return Countries.parse(resource_bytes("countries.toml"))

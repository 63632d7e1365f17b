"""Stations on both databases, the same as for the other commands."""

from tests.integration.core.conftest import station

__all__ = ["station"]

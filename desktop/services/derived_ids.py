"""Ids that follow from others, so that a command that writes many rows means the same wherever it is replayed."""

from uuid import UUID, uuid5

_NAMESPACE = UUID("6f0c8f6e-3f0d-5d0b-9d55-0c4f4f6f1a77")


def derived_id(*parts: object) -> str:
    """Return the id that belongs to the parts: always the same for the same ones."""
    return str(uuid5(_NAMESPACE, "/".join(str(part) for part in parts)))

"""Keys for one purpose each, derived from the key of the database."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32


def subkey(key: bytes, purpose: str) -> bytes:
    """Return the key of 32 bytes for one purpose (HKDF-SHA256): whoever has it learns nothing of any other.

    Args:
        key: the 32 random bytes of the database.
        purpose: what it is for, in words that never change.
    """
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"skranke {purpose}".encode()).derive(key)

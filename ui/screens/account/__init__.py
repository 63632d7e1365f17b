"""The clerk's own password and PIN."""

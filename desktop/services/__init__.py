"""Use cases: one module a noun, one function a verb; the registry of commands; queries that return plain rows."""

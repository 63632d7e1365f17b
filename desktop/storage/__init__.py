"""Rows and files: models, engine, units of work, search index, journal, migrations."""

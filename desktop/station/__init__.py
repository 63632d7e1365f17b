"""Several counters of one station: a PostgreSQL that decides, and counters that go on when it cannot be reached."""

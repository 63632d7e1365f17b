"""Everything that somebody can do by a key, named once: what it is called, where it works, and which key it has."""

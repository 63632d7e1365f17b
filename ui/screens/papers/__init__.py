"""Papers: those of a case, those of the counter, and one on screen."""

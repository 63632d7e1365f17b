"""Practice with invented people: a program of its own beside the real one, on a folder of its own."""

"""Values and rules of the counter: the standard library only; the clock is passed in."""

"""The proof: real counters at one real station, through a line that fails in every way, and what must hold after."""

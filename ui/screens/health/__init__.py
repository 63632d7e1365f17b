"""How it stands with the counter itself, and the evening pack."""

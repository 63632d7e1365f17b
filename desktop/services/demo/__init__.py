"""The invented station: people, a plan and some weeks of work, made through the same commands as the real thing."""

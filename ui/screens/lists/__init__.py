"""Lists that go out on paper or as a file: the list of a day, the plan for the wall, the calendar file."""

"""What needs a person: cards that have not come, papers that are overdue, cards that lie here to be collected."""

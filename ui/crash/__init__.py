"""What happens when something happens that nobody thought of."""

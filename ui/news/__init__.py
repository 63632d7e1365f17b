"""What has changed since the clerk last looked: the strip on Today, and the line in the head of a case."""

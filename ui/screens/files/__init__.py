"""Files of cases: taking them in, mending what was refused, giving out what the counter did."""

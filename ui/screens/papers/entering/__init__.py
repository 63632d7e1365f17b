"""Entering what was written by hand while everything was down."""

"""Finds out what a first configuration says, and writes it beside what is there."""

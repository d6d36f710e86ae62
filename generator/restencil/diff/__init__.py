"""Compares what two packages look like to a program that uses them."""

"""Suites of tests that other packages carry in their source distributions."""

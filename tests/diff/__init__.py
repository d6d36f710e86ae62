"""Tests of comparing packages."""

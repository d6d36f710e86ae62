"""Compiling schemas."""

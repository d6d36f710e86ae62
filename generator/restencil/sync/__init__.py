"""Brings the output folder in line with what was generated. The only stage that writes.

Nothing is imported here: a run with nothing to do imports only what tells it that.
"""

"""Reads JSON values as what they should be, and notes where they are not.

Nothing that JSON can say makes this fail. It is slow beside pydantic, and it is asked only
where pydantic refuses a response or somebody wants to know of deviations.
"""

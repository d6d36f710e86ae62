"""The runtime that every generated package carries; the same bytes in all of them."""

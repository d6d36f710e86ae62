"""Python code as text: identifiers, literals, docstrings and Black's layout."""

"""The second run: what stays, what changes, what happens when it is interrupted."""

"""The command line: exit codes, what is printed where, and what happens to files."""

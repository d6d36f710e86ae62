"""What can be seen of the requests of a client: hooks, the log, traces."""

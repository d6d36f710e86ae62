"""Says why things are as they are: diagnostics, names, signatures."""

"""The steps of builds, each tried for real."""

"""Generation as a step of a build: for hatch, for setuptools, for make and ninja."""

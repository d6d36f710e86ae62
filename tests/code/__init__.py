"""Properties of the text that code is made of."""

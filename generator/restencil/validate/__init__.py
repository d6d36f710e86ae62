def validate(document, diagnostics):
    return None

"""Every diagnostic there is: its code, its words and its hint, a module per stage.

Codes are stable. 1xx reading, 2xx references, 3xx the document as OpenAPI,
4xx what an SDK can express, 5xx names, 6xx configuration, 7xx the output folder,
8xx mistakes of restencil, 9xx comparing and explaining.
"""

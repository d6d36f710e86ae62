"""``python -m restencil`` is the ``restencil`` command."""

from restencil.cli import main

if __name__ == "__main__":
    main()

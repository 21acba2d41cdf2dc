"""`python -m generator` is the command `perigee`."""

from __future__ import annotations

import gc

from generator.cli.main import perigee


def main() -> None:
    """Run one command.

    Records live until the command ends, so a collection would only walk through them again and again:
    without any, a check of the whole history takes half the time (benchmarks/growth.py).
    """
    gc.disable()
    try:
        perigee(prog_name="perigee")
    finally:
        gc.freeze()  # nor need the interpreter look through them when it ends


if __name__ == "__main__":
    main()

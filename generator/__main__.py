"""`python -m generator` is the command `perigee`."""

from generator.cli.main import perigee

if __name__ == "__main__":
    perigee(prog_name="perigee")

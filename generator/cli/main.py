"""The command `perigee` and its subcommands."""

from __future__ import annotations

from importlib import import_module

import click

_COMMANDS = {
    "build": "Check the records and write the site's pages and data files.",
    "check": "Check every record: shape, references and all rules.",
    "diff": "Say what changes for the reader since a revision.",
    "explain": "Print the manual of a rule.",
    "fmt": "Bring data files into their one form.",
    "html": "Make the pages of the site from what `perigee build` wrote.",
    "index": "Index the pages of a built site, so that its search box works.",
    "new": "Begin a record in its place.",
    "schema": "Write the editors' schemas from the model.",
    "serve": "Serve the site and follow edits.",
    "show": "Print a record, and what follows from it.",
}
"""Each command with its line of help; it lives in the module `generator.cli.<name>`."""


class LazyGroup(click.Group):
    """A group that imports a command's module when it is run: `check` need not wait for what `build` uses."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """All commands, in order of name."""
        return sorted(_COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002  click's signature
        cmd_name: str,
    ) -> click.Command | None:
        """The command of a name, if there is one."""
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"generator.cli.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command), f"{cmd_name} is a command"
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _COMMANDS[name]) for name in self.list_commands(ctx)])


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
def perigee() -> None:
    """Perigee: an encyclopedia of space missions, from YAML records to a static site."""

"""The command line: the group of commands and how it exits.

Exit codes: 0 done or nothing to change, 1 would change (``--check``, ``--diff``),
2 error, 130 on Ctrl-C.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import click

import cleaner
from cleaner.cli.clean import clean
from cleaner.cli.explain import explain
from cleaner.cli.learn import learn
from cleaner.cli.review import review
from cleaner.cli.rules import rule, rules
from cleaner.cli.serve import serve
from cleaner.cli.terminal import tell
from cleaner.errors import CleanerError


def main() -> NoReturn:
    """Run the command line and exit."""
    _fill_closed()
    try:
        code = cli.main(standalone_mode=False, prog_name="cleaner")
        sys.stdout.flush()
    except click.exceptions.Abort:
        code = 130
    except KeyboardInterrupt:
        code = 130
    except SystemExit:
        # What click does about a closed pipe; the reader has what it wanted.
        code = 0
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except CleanerError as error:
        tell(str(error))
        code = 2
    except BrokenPipeError:
        # The reader has what it wanted.
        _drop_output()
        code = 0
    except OSError as error:
        tell(_said(error))
        _drop_output()
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


def _said(error: OSError) -> str:
    """What the system says, as the other errors say it: without its number, the name first."""
    name = error.filename2 or error.filename
    said = error.strerror or str(error)
    return f"{name}: {said}" if name else said


def _drop_output() -> None:
    """What is left of the output goes nowhere: Python would complain when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fill_closed() -> None:
    """Standard input and output that whoever started the program has closed (``>&-``) fail when
    they are used, as for any other program, and no file that is opened takes their place."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_WRONLY))
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    cleaner.__version__, prog_name="cleaner", message=f"%(prog)s %(version)s ({cleaner.core()})"
)
def cli() -> None:
    """Remove boilerplate from scraped text and web pages, and tell why each line went.

    \b
    cleaner clean page.txt                 the article on standard output
    cleaner explain page.txt               every line, kept or removed, and why
    cleaner clean pages/ -o cleaned/       a folder of text files and web pages
    cleaner review dump.jsonl -o page.html what went from a dump, to be read in a browser
    """


for command in (clean, explain, learn, review, rules, rule, serve):
    cli.add_command(command)

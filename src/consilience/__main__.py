"""``python -m consilience FILE``: compare the figures in a file and print what holds."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import warnings
from collections.abc import Sequence
from typing import Any

from consilience.command_options import parsed
from consilience.errors import ConsilienceError
from consilience.file_commands import AGREE, COMMANDS, DISCREPANCY, ERROR, compare, reconciled, show
from consilience.terminal import LOG, OneLine, is_page, said, write
from consilience.text_commands import draft_of, drafted_claims, verified


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    given = sys.argv[1:] if argv is None else list(argv)
    if given[:1] == ["compare"] and not {"--draft", "--help", "-h"}.intersection(given):
        del given[0]  # what a comparison of files does without a name
    options = parsed(given, _COMMANDS)
    os.environ["MPLBACKEND"] = "agg"  # pictures go to files and need no screen
    handler = logging.StreamHandler()  # to what standard error is now
    handler.setFormatter(OneLine("consilience: %(message)s"))
    LOG.addHandler(handler)
    before = LOG.level
    LOG.setLevel(logging.ERROR if getattr(options, "quiet", False) else logging.INFO)
    try:
        with warnings.catch_warnings():
            warnings.showwarning = _warn
            return _COMMANDS[options.command](options) if "command" in options else compare(options)
    except BrokenPipeError:
        # Whoever read the output has seen enough; what is left must not fail again when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except ConsilienceError as error:
        LOG.error(said(error.message))
    except OSError as error:
        place = error.filename or ", ".join(getattr(options, "files", ()))
        LOG.error("%s: %s", place, error.strerror)
    except MemoryError:
        LOG.error("not enough memory for this; in Python, read_chunks and reconcile_frame need less")
    finally:
        LOG.removeHandler(handler)
        LOG.setLevel(before)
    return ERROR


def _warn(message: Warning | str, *_: Any, **__: Any) -> None:
    """Say a warning in one line, without the place in the code, which says nothing to who runs a command."""
    LOG.warning(str(message))


def _schema(options: argparse.Namespace) -> int:
    from consilience.reading.dossiers import dossier_schema
    from consilience.showing.documents import document_schema

    schema = dossier_schema() if options.kind == "dossier" else document_schema(options.kind)
    write(json.dumps(schema, indent=2, ensure_ascii=False), options.output)
    return AGREE


def _draft(options: argparse.Namespace) -> int:
    page = is_page(options.output)
    write(draft_of(options, page=page).rstrip("\n"), options.output, html=page)
    return AGREE


def _verify(options: argparse.Namespace) -> int:
    text, faulty = verified(options)
    write(text, options.output, html=options.format in (None, "html"))
    return DISCREPANCY if faulty else AGREE


def _compare(options: argparse.Namespace) -> int:
    return show(options, lambda: reconciled(drafted_claims(options, LOG.info), options))


_COMMANDS = {"schema": _schema, "draft": _draft, "compare": _compare, "verify": _verify, **COMMANDS}


if __name__ == "__main__":
    sys.exit(main())

"""Packages that only some users need: imported where they are used, with an error that says how to install them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from consilience.errors import MissingExtraError


def import_extra(module: str, extra: str, what: str, *, package: str | None = None) -> Any:
    """Return a module of a package that comes with an extra.

    Parameters
    ----------
    module : str
        Such as ``"pyarrow.parquet"``.
    extra : str
        The extra of this library that installs it.
    what : str
        What needs the package, in the plural, such as ``"plots"``.
    package : str, optional
        Its name on the index, where that is not the first part of the module's.

    Raises
    ------
    MissingExtraError
        If it is not installed.

    Examples
    --------
    >>> import_extra("no_such_package", "plot", "plots")
    Traceback (most recent call last):
    consilience.errors.MissingExtraError: plots need no_such_package; pip install 'consilience[plot]'
    """
    try:
        return import_module(module)
    except ImportError as error:
        what = f"{what} need {package or module.partition('.')[0]}"
        raise MissingExtraError(what, hint=f"pip install 'consilience[{extra}]'") from error

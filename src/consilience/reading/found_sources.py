"""Sources as a text names them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundSource:
    """Who states a figure, or whom a source has it from, with the words of the text that say so.

    Attributes
    ----------
    words : str
        The words of the text, ``text[start:end]``.
    name : str
        The name they stand for: "Volodymyr Zelensky" for "he".
    start, end : int
        Their span, in characters.
    why : str
        The cue: "said", "according to".
    sure : bool
        Whether the text leaves no doubt.
    undetermined : bool
        Whether it is somebody without a name, such as "officials", whose statement may have any origin.
    """

    words: str
    name: str
    start: int
    end: int
    why: str = ""
    sure: bool = True
    undetermined: bool = False

    def __str__(self) -> str:
        return self.name

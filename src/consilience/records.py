"""Records: frozen fields that are checked when they are filled in, and what is at fault in our own words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self, get_args

from pydantic import BaseModel, ConfigDict, ValidationError

from consilience.briefly import brief_repr
from consilience.errors import ClaimError, ConsilienceError, did_you_mean, field_code

DOCUMENT_VERSION: Final = "1.0"
"""Version of what ``to_dict`` returns: its first number rises when a field goes or means another thing, the second when
one is added."""


class Record(BaseModel):
    """A frozen model whose faults are errors of this library when it is made by its name.

    What a user's own model or a `TypeAdapter` validates keeps pydantic's error, which collects every fault.

    Attributes
    ----------
    fault : type of ConsilienceError
        What is raised where no other error of the library says more, as a `FigureError` does.
    elsewhere : mapping
        Names that people take for fields of this model, to a hint that says where they belong.

    Examples
    --------
    >>> class Grade(Record):
    ...     letter: str
    >>> Grade(letter="A").letter
    'A'
    >>> Grade(leter="A")
    Traceback (most recent call last):
    consilience.errors.ClaimError: leter: unknown field: got 'leter'; did you mean 'letter'?
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)  # built when first used: a quick import

    fault: ClassVar[type[ConsilienceError]] = ClaimError
    elsewhere: ClassVar[Mapping[str, str]] = {}

    def __init__(self, **fields: Any) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            place, cause, _ = explain(error, type(self), self.fault)
            raise (cause.at(place) if place else cause) from None

    def __repr__(self) -> str:
        return brief_repr(type(self).__name__, [(name or "", value) for name, value in self.__repr_args__()])

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with some fields in place of its own; what was computed from the old ones is not kept."""
        if deep:
            return super().model_copy(update=update, deep=True)
        kept, new = self.__pydantic_fields__, update or {}
        fields = {name: value for name, value in self.__dict__.items() if name in kept} | dict(new)
        # What BaseModel does takes five times as long, and a table has as many claims as rows.
        copied = type(self).__new__(type(self))
        object.__setattr__(copied, "__dict__", fields)
        object.__setattr__(copied, "__pydantic_fields_set__", {*self.model_fields_set, *new})
        object.__setattr__(copied, "__pydantic_extra__", None)
        object.__setattr__(copied, "__pydantic_private__", None)
        return copied

    # As in pydantic's own RootModel: models inside of others are filled without a call of `__init__`, which
    # would hide the place of a fault from the model around it. Without this mark all else stays as it is.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]


def explain(
    error: ValidationError, model: type[BaseModel], fault: type[ConsilienceError] = ClaimError
) -> tuple[str, ConsilienceError, object]:
    """Return the place of the first fault (``readings.1.scope``), an error in our words, and what stood there."""
    found_at = error.errors(include_url=False)
    # A field that is misspelt is missing, too: its name says more.
    first = next((one for one in found_at if one["type"] == "extra_forbidden"), found_at[0])
    where, found = first["loc"], first["input"]
    place = ".".join(str(part + 1) if isinstance(part, int) else part for part in where)
    field = str(where[-1]) if where else ""  # what a whole model is refused for has no field
    cause = first.get("ctx", {}).get("error")
    code = field_code("bad", str(where[0])) if where else None
    if first["type"] in ("missing", "string_too_short", "too_short"):
        return place, fault(f"no {field} is given", hint="every entry needs one", code=field_code("no", field)), ""
    if first["type"] == "extra_forbidden":
        fields_of = _model_at(model, where[:-1])
        hint = getattr(fields_of, "elsewhere", {}).get(field) or did_you_mean(field, fields_of.model_fields)
        return place, fault("unknown field", got=field, hint=hint, code="unknown field"), found
    if isinstance(cause, ConsilienceError):
        return place, cause.turned(type(cause), code=cause.code or code), found
    message = first["msg"].removeprefix("Value error, ").replace("Input should", "it should")
    return place, fault(message, got=found, code=code), found


def _model_at(model: type[BaseModel], place: tuple[int | str, ...]) -> type[BaseModel]:
    for part in place:
        field = model.model_fields.get(str(part))
        model = (field and _model_in(field.annotation)) or model
    return model


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)

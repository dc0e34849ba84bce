"""Print the lower bound of every dependency in pyproject.toml as a constraint: ``numpy>=1.26`` as ``numpy==1.26``."""

import re
import tomllib
from pathlib import Path

project = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]
stated = [*project["dependencies"], *(one for extra in project["optional-dependencies"].values() for one in extra)]
for requirement in sorted(set(stated)):
    if bound := re.fullmatch(r"([\w.-]+)>=([\w.]+)(?:,<[\w.]+)?", requirement):
        print(f"{bound[1]}=={bound[2]}")
    elif not requirement.startswith("consilience["):
        raise SystemExit(f"no lower bound: {requirement}")

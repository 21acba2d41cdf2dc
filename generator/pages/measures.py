"""Measures of ships and launch vehicles: what they are called, their units, and the table of them."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.spacecraft import Quantity, Spec
from generator.pages.linker import Linker
from generator.pages.table import Cell, Table
from generator.pages.wording import say_number

QUANTITIES = {
    Quantity.LAUNCH_MASS: ("Launch mass", "kg"),
    Quantity.DRY_MASS: ("Dry mass", "kg"),
    Quantity.PAYLOAD: ("Payload", "kg"),
    Quantity.LENGTH: ("Length", "m"),
    Quantity.HEIGHT: ("Height", "m"),
    Quantity.DIAMETER: ("Diameter", "m"),
    Quantity.SPAN: ("Span", "m"),
    Quantity.PRESSURISED_VOLUME: ("Pressurised volume", "m³"),
    Quantity.HABITABLE_VOLUME: ("Habitable volume", "m³"),
    Quantity.FREE_FLIGHT: ("Free flight", "d"),
    Quantity.DOCKED_LIFE: ("Docked life", "d"),
    Quantity.THRUST: ("Thrust", "kN"),
    Quantity.PAYLOAD_TO_LEO: ("Payload to low Earth orbit", "kg"),
    Quantity.STAGES: ("Stages", ""),
}


_MEASURED = {f"specs.{quantity.value}": unit for quantity, (_, unit) in QUANTITIES.items()}
_MEASURED["max_altitude_km"] = "km"


def say_measure(field: str, value: float) -> str:
    """A value of a measured field with its unit, `8.1 m` of `specs.height_m`; nothing for any other field."""
    unit = _MEASURED.get(field)
    if unit is None:
        return ""
    return f"{say_number(value)}\u00a0{unit}" if unit else say_number(value)


def specs_table(specs: Mapping[Quantity, Spec], linker: Linker) -> Table:
    """Measures with their units and sources; a range is shown as a range."""
    rows = tuple(
        (
            Cell(QUANTITIES[quantity][0]),
            Cell.number(say_spec(specs[quantity], QUANTITIES[quantity][1])),
            Cell(specs[quantity].note or ""),
            Cell(linker.publishers(specs[quantity].sources)),
        )
        for quantity in Quantity
        if quantity in specs
    )  # fmt: skip
    return Table("Specification", ("Measure", "Value", "Remark", "Source"), rows, stacks=True)


def say_spec(spec: Spec, unit: str) -> str:
    """`7,080–7,290 kg`, `210 d`, `10.5 m³`."""
    if spec.value is not None:
        value = say_number(spec.value)
    elif spec.min is not None and spec.max is not None:
        value = f"{say_number(spec.min)}–{say_number(spec.max)}"
    elif spec.min is not None:
        value = f"at least {say_number(spec.min)}"
    else:
        value = f"at most {say_number(spec.max)}" if spec.max is not None else ""
    return f"{value}\u00a0{unit}" if unit else value

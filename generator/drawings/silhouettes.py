"""Outlines of the classes of spacecraft, each drawn by hand for this encyclopedia in units of about a metre.

Capsules stand nose up, winged ships lie nose left, all on the ground at the bottom of their box. An outline
says which measure of the record it is scaled by, and how many of its own units that measure spans: so the
size that is drawn is the record's, and only the shape is ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.model.spacecraft import Quantity


@dataclass(frozen=True)
class Silhouette:
    """An outline in a box of `width` by `height` units, in SVG's path language; y grows downward."""

    width: float
    height: float
    outline: str
    measure: Quantity
    spans: float
    """Units that the measure is long in the outline."""
    wings: str = ""
    """Solar arrays, which may reach out of the box."""
    reach: float = 0
    """How far the wings reach beyond either side of the box."""


PERSON = Silhouette(
    0.5, 1.75,
    "M.25 0C.32 0 .37 .06 .37 .13C.37 .2 .32 .26 .25 .26C.18 .26 .13 .2 .13 .13C.13 .06 .18 0 .25 0Z"
    "M.12 .31Q.25 .25 .38 .31L.5 .88L.42 .92L.36 .6V1.75H.27V1.05H.23V1.75H.14V.6L.08 .92L0 .88Z",
    Quantity.HEIGHT, 1.75,
)  # fmt: skip
"""A person of 1.75 m, for scale."""

_VOSTOK = Silhouette(
    2.43, 4.4,
    "M1.22 0C1.85 0 2.37 .52 2.37 1.15C2.37 1.6 2.1 2 1.7 2.2L2.43 3.2L1.95 4.1H1.6V4.4H.83V4.1H.48L0 3.2"
    "L.73 2.2C.33 2 .07 1.6 .07 1.15C.07 .52 .58 0 1.22 0Z",
    Quantity.LENGTH, 4.4,
)  # fmt: skip
_VOSKHOD = Silhouette(
    2.43, 5,
    "M.95 .1Q1.22 -.1 1.49 .1V.64C2 .75 2.37 1.2 2.37 1.75C2.37 2.2 2.1 2.6 1.7 2.8L2.43 3.8L1.95 4.7"
    "H1.6V5H.83"
    "V4.7H.48L0 3.8L.73 2.8C.33 2.6 .07 2.2 .07 1.75C.07 1.2 .43 .75 .95 .64Z",
    Quantity.LENGTH, 5,
)  # fmt: skip
_SOYUZ = Silhouette(
    2.72, 6.98,
    "M1.21 0H1.51V.5C2.15 .5 2.46 1 2.46 1.6C2.46 2.2 2.2 2.7 1.96 2.85C2.3 3.3 2.46 4.1 2.46 4.75V6.1"
    "L2.72 6.98"
    "H0L.26 6.1V4.75C.26 4.1 .42 3.3 .76 2.85C.52 2.7 .26 2.2 .26 1.6C.26 1 .57 .5 1.21 .5Z",
    Quantity.LENGTH, 6.98,
    wings="M2.5 5.2H6.7V5.9H2.5ZM.22 5.2H-3.98V5.9H.22Z",
    reach=3.98,
)  # fmt: skip
_FERRY = replace(_SOYUZ, wings="", reach=0)
_PROGRESS = Silhouette(
    2.72, 7.2,
    "M1.21 0H1.51V.5C2.15 .5 2.46 1 2.46 1.6V2.4L2.3 2.85V3.1H2.46V6.3L2.72 7.2H0L.26 6.3V3.1H.42V2.85"
    "L.26 2.4V1.6"
    "C.26 1 .57 .5 1.21 .5Z",
    Quantity.LENGTH, 7.2,
    wings="M2.5 5.4H6.7V6.1H2.5ZM.22 5.4H-3.98V6.1H.22Z",
    reach=3.98,
)  # fmt: skip

SILHOUETTES: Mapping[str, Silhouette] = {
    "vostok-3ka": _VOSTOK,
    "voskhod-3kv": _VOSKHOD,
    "voskhod-3kd": replace(
        _VOSKHOD,
        width=3.7,
        outline=f"{_VOSKHOD.outline}M2.2 1.25H3.5L3.7 1.4V2.1L3.5 2.25H2.2Z",
    ),
    "mercury": Silhouette(
        1.9, 3.3,
        "M.7 0H1.2V.55H1.35V1.25L1.9 3.05Q.95 3.55 0 3.05L.55 1.25V.55H.7Z",
        Quantity.DIAMETER, 1.9,
    ),
    "gemini": Silhouette(
        3, 5.7,
        "M1.01 0H1.99V1.2L2.62 3.4L3 5.7H0L.38 3.4L1.01 1.2Z",
        Quantity.DIAMETER, 3,
    ),
    "apollo-csm": Silhouette(
        3.9, 11.03,
        "M1.8 0H2.1V.45L2.45 .6L3.9 3.6V8H2.5L3.1 11.03H.8L1.4 8H0V3.6L1.45 .6L1.8 .45Z",
        Quantity.LENGTH, 11.03,
    ),
    "apollo-lm": Silhouette(
        9.4, 7.04,
        "M4.6 0H4.8V.3H5.4L6.3 .9V2.2L6 3.4H6.8V3.9L8.9 6.8H9.4V7.04H8.3V6.8H8.5L6.8 5.2V5.4H5.1L5.4 6.2H4"
        "L4.3 5.4H2.6V5.2"
        "L.9 6.8H1.1V7.04H0V6.8H.5L2.6 3.9V3.4H3.4L2.9 2.6L3.3 .9L4.2 .3H4.6Z",
        Quantity.HEIGHT, 7.04,
    ),
    "soyuz-7k-ok": replace(_SOYUZ, height=6.98),
    "soyuz-7k-oks": _SOYUZ,
    "soyuz-7k-t": _FERRY,
    "soyuz-7k-t-a9": _FERRY,
    "soyuz-7k-mf6": _SOYUZ,
    "soyuz-7k-tm": replace(_SOYUZ, wings="M2.5 5.2H5.54V5.9H2.5ZM.22 5.2H-2.82V5.9H.22Z", reach=2.82),
    "soyuz-t": _SOYUZ,
    "soyuz-tm": _SOYUZ,
    "soyuz-tma": _SOYUZ,
    "soyuz-tma-m": _SOYUZ,
    "soyuz-ms": _SOYUZ,
    "progress-ms": _PROGRESS,
    "space-shuttle-orbiter": Silhouette(
        37.2, 17.3,
        "M0 13.2C.8 11.8 2.5 10.6 4.2 10.2L6 8.6C6.6 8.2 7.4 8 8.2 8H27L33.8 0H37.2L34 8.2L36 9L36.4 11"
        "L34.6 11.6V13"
        "L36 13.6V15.2L33 15.8H23.3V17.3H22.3V15.8H7V17.3H6V15.8H5C3 15.8 .6 15 0 13.2Z",
        Quantity.LENGTH, 37.2,
    ),
    "shenzhou": Silhouette(
        2.8, 9.1,
        "M1.1 0H1.7V.5H2.2L2.52 .8V2.9L1.95 3.2C2.4 3.8 2.65 4.6 2.65 5.6V8.3L2.8 9.1H0L.15 8.3V5.6"
        "C.15 4.6 .4 3.8 .85 3.2"
        "L.28 2.9V.8L.6 .5H1.1Z",
        Quantity.LENGTH, 9.1,
        wings="M2.7 6.6H9.9V7.6H2.7ZM.1 6.6H-7.1V7.6H.1Z",
        reach=7.1,
    ),
    "crew-dragon": Silhouette(
        4, 8.1,
        "M2 0C2.7 0 3.2 .4 3.3 1L4 3.9L3.83 4.4V5.4L4 5.6V8.1H0V5.6L.17 5.4V4.4L0 3.9L.7 1"
        "C.8 .4 1.3 0 2 0Z",
        Quantity.HEIGHT, 8.1,
    ),
    "dragon": Silhouette(
        3.7, 7.2,
        "M1.3 .3Q1.85 -.3 2.4 .3L3.7 3V3.3H3.66V7.2H.04V3.3H0V3Z",
        Quantity.DIAMETER, 3.7,
        wings="M3.7 4.2H8.2V5.2H3.7ZM0 4.2H-4.5V5.2H0Z",
        reach=4.5,
    ),
    "starliner": Silhouette(
        4.56, 5.03,
        "M1.6 .2Q2.28 -.2 2.96 .2L4.4 2.9L4.56 3.05V4.7L4.3 5.03H.26L0 4.7V3.05L.16 2.9Z",
        Quantity.LENGTH, 5.03,
    ),
    "orion": Silhouette(
        5.02, 7.3,
        "M1.9 0H3.12V.35L3.4 .5L5.02 3.1L4.56 3.4V6.2H2.9L3.2 7.3H1.82L2.12 6.2H.46V3.4L0 3.1L1.62 .5"
        "L1.9 .35Z",
        Quantity.DIAMETER, 5.02,
        wings="M4.6 4.7H11.9V5.7H4.6ZM.42 4.7H-6.88V5.7H.42Z",
        reach=6.88,
    ),
    "cygnus": Silhouette(
        3.07, 6.3,
        "M.8 0H2.27V.2L3.07 .6V4.3L2.6 4.6V6H1.9V6.3H1.17V6H.47V4.6L0 4.3V.6L.8 .2Z",
        Quantity.DIAMETER, 3.07,
        wings="M2.7 4.7L4.2 3.7L5.6 4.7L4.2 5.7ZM.37 4.7L-1.13 3.7L-2.53 4.7L-1.13 5.7Z",
        reach=2.53,
    ),
    "x-15": Silhouette(
        15.5, 3.9,
        "M0 1.9L4.2 1.35C4.8 1 5.4 .95 6 1.3H11.6L12.6 0H14.9V1.3H15.5V2.6H14.9V3.9H12.9L11.8 2.6H3Z",
        Quantity.LENGTH, 15.5,
    ),
    "spaceshipone": Silhouette(
        5, 2.6,
        "M0 1.9C.3 1.2 .9 .84 1.6 .84H3.2L4.2 0H5L4.6 1.2L4.9 2.6H4.3L3.6 2.1L2.6 2.36H1.2"
        "C.6 2.3 .2 2.2 0 1.9Z",
        Quantity.DIAMETER, 1.52,
    ),
    "spaceshiptwo": Silhouette(
        18.3, 5.5,
        "M0 3.4C1.2 2.4 3 1.9 5 1.9H11L13.4 2.6L16 0H18.3L17.6 4.6L18 5.5H16.4L14.6 4.4H2.4"
        "C1.2 4.3 .4 4 0 3.4Z",
        Quantity.LENGTH, 18.3,
    ),
    "new-shepard-capsule": Silhouette(
        3.7, 3.9,
        "M1.2 .2Q1.85 -.2 2.5 .2L3.6 3.2L3.7 3.5L3.4 3.9H.3L0 3.5L.1 3.2Z",
        Quantity.DIAMETER, 3.7,
    ),
}  # fmt: skip
"""By class. A class without an outline, or without the measure it needs, is not drawn."""

"""An id is gone that was there before.

Every id is the address of a page and of its data, linked from elsewhere and kept for ever. One that moves
or is merged leaves a redirect behind: `missions/old-id: missions/new-id` in `redirects.yaml`. A record that
should never have been is redirected to the page that explains it. The rule compares with the revision named
by `perigee check --base REV`, and so has no sample.
"""

from __future__ import annotations

from generator.problem import Level

GROUP = "history"
LEVEL = Level.ERROR

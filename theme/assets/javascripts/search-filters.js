/**
 * The filters of the search: kind, programme and decade, as selects whose options say how many results they would
 * leave. The other two hold while one is counted.
 */

const NUMBER = new Intl.NumberFormat("en-GB");
const FACETS = [
  { name: "kind", options: "kinds", of: (result) => [result.kind] },
  { name: "programme", options: "programmes", of: (result) => result.programmes },
  { name: "decade", options: "decades", of: (result) => result.decades },
];

export const FILTER_NAMES = FACETS.map(({ name }) => name);

/** The filters in `group`, a form control by each name. `changed` is called when the reader has chosen. */
export function mountFilters(group, changed) {
  const facets = FACETS.map((facet) => ({ ...facet, select: group.querySelector(`[name="${facet.name}"]`) }));
  const clear = group.querySelector("[data-p-clear]");
  const any = () => facets.some(({ select }) => select.value);

  group.addEventListener("change", changed);
  clear.addEventListener("click", () => {
    set({});
    facets[0].select.focus();
    changed();
  });

  /** Choose by name; a value that is not among the options is kept until they are known. */
  function set(values) {
    for (const { name, select } of facets) {
      const value = values[name] ?? "";
      if (value && ![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
      select.value = value;
    }
    clear.hidden = !any();
  }

  /** Offer what an index knows; what was chosen and is not among it is given up. */
  function offer(index) {
    for (const { select, options } of facets) {
      const chosen = select.value;
      while (select.options.length > 1) select.remove(1);
      for (const value of index[options]) select.add(new Option(value, value));
      select.value = index[options].includes(chosen) ? chosen : "";
    }
  }

  /** The results that fit what is chosen; the options are counted on the way. */
  function narrow(results) {
    const chosen = facets.map(({ select }) => select.value);
    const counts = facets.map(() => new Map());
    const fitting = results.filter((result) => {
      const values = facets.map((facet) => facet.of(result));
      const missed = chosen.flatMap((value, place) => (value && !values[place].includes(value) ? [place] : []));
      for (const [place, own] of values.entries()) {
        if (missed.some((other) => other !== place)) continue;
        for (const value of own) counts[place].set(value, (counts[place].get(value) ?? 0) + 1);
      }
      return !missed.length;
    });
    for (const [place, { select }] of facets.entries()) count(select, counts[place]);
    clear.hidden = !any();
    return fitting;
  }

  return { any, set, offer, narrow, values: () => Object.fromEntries(facets.map(({ name, select }) => [name, select.value])) };
}

function count(select, counts) {
  for (const option of [...select.options].slice(1)) {
    const many = counts.get(option.value) ?? 0;
    option.text = `${option.value} (${NUMBER.format(many)})`;
    option.disabled = !many && !option.selected;
  }
}

/**
 * The search in the address of the page, `?q=jahn&kind=Person`: so it can be shared, and the way back from a result
 * leads to the results. Pages that keep a state of their own there, as the lists do, keep theirs alone.
 */
import { FILTER_NAMES } from "./search-filters.js";

const QUERY = "q";

/** What the address asks for: the text, empty for none, and the filters by name. */
export function readAddress() {
  const asked = new URLSearchParams(location.search);
  return { text: asked.get(QUERY) ?? "", filters: Object.fromEntries(FILTER_NAMES.map((name) => [name, asked.get(name) ?? ""])) };
}

/** Write a search into the address; an empty text takes it out. */
export function writeAddress(text, filters) {
  const address = new URL(location.href);
  const values = { [QUERY]: text, ...(text ? filters : {}) };
  for (const name of [QUERY, ...FILTER_NAMES]) {
    if (values[name]) address.searchParams.set(name, values[name]);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

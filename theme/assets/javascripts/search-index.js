/**
 * What the search knows, from two things that `perigee index` makes: the names of all pages, compared here, and the
 * full text, asked of Pagefind. Loaded when a reader first opens the search, from this site alone.
 */
import { answering, prepareAnswers } from "./answers.js";
import { isNear, key, nameScore, prepare, slipScore, variants } from "./query.js";
import { inOwnWords, tellingWords } from "./words.js";

const TRIED = 12; // first results, and of these the full-text ones' texts are looked at before their order is settled
const TRIED_LEAST = 3; // of the full text, whatever was found by name
const GOOD = 50; // a score from which likenesses are no longer asked for
const KIND_ORDER = ["Station", "Mission", "Person", "Spacecraft"]; // of two equal names the earlier kind comes first, then the older
const TITLES = new Intl.Collator("en", { numeric: true });

/** Load both. `site` is the address of the front page, `bundle` that of Pagefind's script. Rejects where one is missing. */
export async function loadIndex(bundle, site) {
  const [pagefind, catalogue] = await Promise.all([loadText(bundle, site), loadCatalogue(bundle)]);
  const pages = catalogue.pages.map((page) => prepare(named(page, catalogue, site, bundle)));
  return {
    pagefind,
    pages,
    byId: new Map(pages.map((page) => [page.id, page])),
    answers: prepareAnswers(pages),
    kinds: catalogue.kinds,
    programmes: catalogue.programmes,
    decades: catalogue.decades,
  };
}

async function loadText(bundle, site) {
  const pagefind = await import(bundle.href);
  await pagefind.options({ baseUrl: site.pathname, excerptLength: 18, ranking: { metaWeights: { title: 8, forms: 8, when: 0, about: 0 } } });
  await pagefind.init();
  return pagefind;
}

async function loadCatalogue(bundle) {
  const response = await fetch(new URL("names.json", bundle));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json();
}

function named(page, catalogue, site, bundle) {
  return {
    ...page,
    url: new URL(page.url, site).pathname,
    load: () => loadFragment(new URL(`fragment/${page.id}.pf_fragment`, bundle)),
    kind: catalogue.kinds[page.kind],
    programmes: (page.programmes ?? []).map((place) => catalogue.programmes[place]),
    decades: (page.decades ?? []).map((place) => catalogue.decades[place]),
  };
}

/** What Pagefind keeps of a page: JSON after a mark, packed. Pagefind itself reads it for its own results only. */
async function loadFragment(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream("gzip"))).text();
  return JSON.parse(text.slice(text.indexOf("{")));
}

/**
 * Every result for a typed text, the best first: pages by their names and answers, then pages by their text. What they
 * are about and when is still to be fetched (see `fill`).
 */
export async function askIndex(typed, index) {
  const byName = findByName(typed, index);
  return [...byName, ...(await findByText(typed, index, byName))];
}

/** Fetch what is missing of a result: what its page is about and when, and the place in its text that was found. */
export async function fill(result) {
  if (!result.load) return result;
  const { meta, excerpt, content } = await result.load();
  return Object.assign(result, { about: meta.about, when: meta.when, content, excerpt, load: undefined });
}

/* ---------- names and answers ---------- */

function findByName(typed, { pages, answers }) {
  let found = pages.map((page) => ({ page, score: nameScore(typed, page) })).filter(({ score }) => score);
  for (const answer of answering(typed, answers)) {
    const same = found.find(({ page }) => page === answer.page);
    if (!same) found.push(answer);
    else if (same.score < answer.score) Object.assign(same, answer);
  }
  if (found.some(({ score }) => score >= GOOD)) found = found.filter(({ score }) => score >= GOOD);
  else if (!found.length) found = pages.map((page) => ({ page, score: slipScore(typed, page) })).filter(({ score }) => score);
  return found.sort(compare).map(result);
}

function compare(one, other) {
  const kind = ({ page }) => (KIND_ORDER.includes(page.kind) ? KIND_ORDER.indexOf(page.kind) : KIND_ORDER.length);
  const decade = ({ page }) => page.decades[0] ?? "";
  return other.score - one.score || kind(one) - kind(other) || TITLES.compare(decade(one), decade(other)) || TITLES.compare(one.page.title, other.page.title);
}

function result({ page, answer }) {
  const { id, url, title, kind, programmes, decades, load } = page;
  const place = answer?.anchor ? `${url}#${answer.anchor}` : url;
  return { id, place, title, kind, programmes, decades, answer, load };
}

/* ---------- full text ---------- */

async function findByText(typed, index, byName) {
  const queries = variants(tellingWords(typed).join(" "));
  const found = await askAll(queries, index);
  const other = inOwnWords(typed);
  if (other && byName.length + found.size < TRIED_LEAST) {
    queries.push(other);
    for (const [id, load] of await askAll([other], index)) if (!found.has(id)) found.set(id, load);
  }
  const seen = new Set(byName.map(({ id }) => id));
  const fresh = [...found].filter(([id]) => !seen.has(id)).map(([id, load]) => ({ ...result({ page: index.byId.get(id) }), load }));
  const tried = Math.max(TRIED_LEAST, TRIED - byName.length);
  const first = await Promise.all(fresh.slice(0, tried).map(fill));
  const near = found.size > fresh.length || first.some(({ excerpt }) => queries.some((query) => isNear(query, marks(excerpt))));
  return near ? [...closestFirst(typed, first), ...fresh.slice(tried)] : [];
}

/** What brings the text of each page that some of the queries find, by id, those of the first query first. */
async function askAll(queries, { pagefind, byId }) {
  const found = new Map();
  for (const { results } of await Promise.all(queries.map((query) => pagefind.search(query)))) {
    for (const { id, data } of results) if (byId.has(id) && !found.has(id)) found.set(id, data);
  }
  return found;
}

function marks(excerpt) {
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1]);
}

/** Texts in which more of the typed words stand side by side come before the others: Pagefind asks only that all are there. */
function closestFirst(typed, results) {
  const words = tellingWords(typed);
  const pairs = words.slice(1).map((word, place) => key(words[place]) + key(word));
  const met = ({ content }) => {
    const text = pairs.length ? key(content) : "";
    return pairs.filter((pair) => text.includes(pair)).length;
  };
  return results.map((one) => [met(one), one]).sort(([one], [other]) => other - one).map(([, one]) => one);
}

/**
 * The search box: a combobox over two things that `perigee index` makes. First the names of all pages, compared here
 * (names.json); then the full text, asked of Pagefind. Both are fetched on the first focus, from this site alone.
 */
import { isNear, key, nameScore, prepare, variants } from "./query.js";

const PAGE = 12; // results shown at first, and added by "more"
const DEPTH = 12; // full-text results whose text is fetched at once, so that sources can stand behind records
const WAIT_MS = 120; // pause in typing before a query is asked
const KIND_ORDER = ["Station", "Mission", "Person", "Spacecraft"]; // of two equal names the earlier kind comes first

const root = document.querySelector("[data-p-search]");
if (root) mount(root);

function mount(box) {
  const part = (name) => document.querySelector(`[data-p-search-${name}]`);
  const input = part("input");
  const panel = part("panel");
  const list = part("list");
  const status = part("status");
  const clear = part("clear");
  const opener = part("open");
  const phone = matchMedia("(max-width: 59.984375em)");

  let index; // promise of Pagefind, once asked for
  let answers = []; // every answer to the current query, best first
  let shown = 0;
  let active = -1; // position of the chosen option, -1 for none
  let asked = 0; // number of the newest query: older answers are dropped
  let pending = Promise.resolve();
  let timer;
  let before; // what had the focus before the search was opened

  /* Open and close. */
  const isOpen = () => document.documentElement.dataset.pSearchOpen !== undefined;

  function open() {
    if (isOpen()) return;
    document.documentElement.dataset.pSearchOpen = "";
    showPanel();
    load().catch(() => {});
  }

  function close({ refocus = false } = {}) {
    if (!isOpen()) return;
    delete document.documentElement.dataset.pSearchOpen;
    panel.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
    input.blur();
    if (refocus) (before?.isConnected ? before : phone.matches ? opener : document.body).focus?.();
    before = undefined;
  }

  function summon() {
    if (document.activeElement !== input) before = document.activeElement;
    open();
    input.focus();
    input.select();
  }

  function showPanel() {
    panel.hidden = !phone.matches && !input.value.trim();
    input.setAttribute("aria-expanded", String(!panel.hidden && list.childElementCount > 0));
    clear.hidden = !input.value;
  }

  /* The index. */
  const bundle = new URL(box.dataset.pBundle, document.baseURI);
  const site = new URL(box.dataset.pRoot, document.baseURI);

  function load() {
    index ??= Promise.all([loadText(), loadNames()]);
    index.catch(() => (index = undefined)); // the next query tries again
    return index;
  }

  async function loadText() {
    const pagefind = await import(bundle.href);
    await pagefind.options({ baseUrl: site.pathname, excerptLength: 18, ranking: { metaWeights: { title: 8, forms: 8, kind: 0, about: 0 } } });
    await pagefind.init();
    return pagefind;
  }

  async function loadNames() {
    const pages = await (await fetch(new URL("names.json", bundle))).json();
    return pages.map((page) => prepare({ ...page, url: new URL(page.url, site).pathname }));
  }

  /* Asking. */
  async function ask(typed) {
    const mine = ++asked;
    clear.hidden = !typed;
    if (!key(typed)) {
      answers = [];
      return render(typed ? "Type a letter or a digit." : "");
    }
    if (!answers.length) say("Searching…");
    let message;
    try {
      const [pagefind, pages] = await load();
      const named = byName(typed, pages);
      const told = await byText(pagefind, typed, new Set(named.map(({ url }) => url)));
      if (mine === asked) answers = [...named, ...told];
    } catch {
      if (mine === asked) answers = [];
      message = location.protocol === "file:"
        ? "Search needs a web server. The lists of each kind work without it."
        : "The search index is not here. “perigee index” makes it after the build.";
    }
    if (mine === asked) await render(message);
  }

  /** Pages whose names answer the text, the best first. Likenesses only where nothing better is there. */
  function byName(typed, pages) {
    const kind = (page) => (KIND_ORDER.includes(page.kind) ? KIND_ORDER.indexOf(page.kind) : KIND_ORDER.length);
    const scored = pages.map((page) => ({ url: page.url, meta: page, score: nameScore(typed, page), kind: kind(page) }));
    const least = scored.some(({ score }) => score >= 50) ? 50 : 1;
    return scored
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || a.kind - b.kind || a.meta.title.localeCompare(b.meta.title, "en", { numeric: true }));
  }

  /** Pages whose text answers it, but for those already found by name. The first are fetched: sources stand behind records. */
  async function byText(pagefind, typed, seen) {
    const found = new Map();
    for (const { results } of await Promise.all(variants(typed).map((query) => pagefind.search(query)))) {
      for (const result of results) if (!found.has(result.id)) found.set(result.id, { result });
    }
    const all = [...found.values()];
    const first = await Promise.all(all.slice(0, DEPTH + Math.min(seen.size, PAGE)).map(fill));
    if (!first.some((answer) => seen.has(answer.url) || isNear(typed, marks(answer.excerpt)))) return [];
    const fresh = first.filter((answer) => !seen.has(answer.url));
    const isSource = (answer) => answer.meta.kind === "Source";
    return [...fresh.filter((answer) => !isSource(answer)), ...fresh.filter(isSource), ...all.slice(first.length)];
  }

  async function fill(answer) {
    return answer.url ? answer : Object.assign(answer, await answer.result.data());
  }

  function marks(excerpt) {
    return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1]);
  }

  /* Showing. */
  async function render(message) {
    list.replaceChildren();
    shown = 0;
    choose(-1);
    if (message === undefined) await more();
    else say(message);
    showPanel();
  }

  async function more() {
    const mine = asked;
    const next = await Promise.all(answers.slice(shown, shown + PAGE).map(fill));
    if (mine !== asked) return;
    const known = new Set([...list.querySelectorAll("a")].map((link) => link.getAttribute("href")));
    list.querySelector("[data-more]")?.remove();
    for (const answer of next) if (!known.has(answer.url)) list.append(option(answer));
    shown += next.length;
    const count = list.childElementCount;
    if (shown < answers.length) list.append(moreOption());
    if (count === 0) say("Nothing found. Try another spelling, a designation or a number.");
    else if (shown < answers.length) say(`${count} of about ${answers.length} results`);
    else say(count === 1 ? "1 result" : `${count} results`);
    showPanel();
  }

  function option(answer) {
    const { url, meta, excerpt = "" } = answer;
    const link = element("a", "p-result", { href: url, role: "option", id: `p-result-${list.childElementCount}`, tabindex: "-1", "aria-selected": "false" });
    const head = element("span", "p-result__head");
    head.append(element("span", "p-result__title", {}, meta.title));
    if (meta.kind) head.append(element("span", "p-result__kind", {}, meta.kind));
    if (meta.when) head.append(element("span", "p-result__when", {}, meta.when));
    const line = element("span", "p-result__line");
    // A page found by its name says what it is; a page found by its text shows the place. Pagefind escapes the excerpt.
    if (excerpt.includes("<mark>")) line.innerHTML = excerpt;
    else line.textContent = meta.about ?? "";
    link.append(head, line);
    return link;
  }

  function moreOption() {
    const row = element("div", "p-result p-result--more", { role: "option", id: "p-result-more", "aria-selected": "false", "data-more": "" }, "Show more results");
    row.addEventListener("click", showMore);
    return row;
  }

  async function showMore() {
    const first = list.childElementCount - 1;
    await more();
    choose(first);
    input.focus();
  }

  function say(text) {
    if (status.textContent !== text) status.textContent = text;
  }

  function element(tag, className, attributes = {}, text = "") {
    const made = document.createElement(tag);
    made.className = className;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (text) made.textContent = text;
    return made;
  }

  /** Mark one option as chosen: the focus stays in the field, the option is named by aria-activedescendant. */
  function choose(position) {
    list.querySelector('[aria-selected="true"]')?.setAttribute("aria-selected", "false");
    active = Math.max(-1, Math.min(position, list.childElementCount - 1));
    const row = list.children[active];
    if (!row) return input.removeAttribute("aria-activedescendant");
    row.setAttribute("aria-selected", "true");
    row.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", row.id);
  }

  /* Keys. */
  const moves = {
    ArrowDown: () => choose(active + 1 >= list.childElementCount ? 0 : active + 1),
    ArrowUp: () => choose(active <= 0 ? list.childElementCount - 1 : active - 1),
    PageDown: () => choose(active + 5),
    PageUp: () => choose(Math.max(0, active - 5)),
    Home: () => active >= 0 && choose(0), // before a choice, Home and End move in the text
    End: () => active >= 0 && choose(list.childElementCount - 1),
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    event.stopPropagation(); // the page's own shortcuts stay quiet while someone types
    if (event.key === "Escape") {
      event.preventDefault();
      close({ refocus: true });
    } else if (moves[event.key] && !panel.hidden && !event.shiftKey && moves[event.key]() !== false) {
      event.preventDefault();
    }
  });

  part("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (timer) flush();
    await pending;
    const row = list.children[Math.max(active, 0)];
    if (row?.href) location.assign(row.href), close();
    else row?.click();
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const chord = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !chord) return;
    event.preventDefault();
    summon();
  });

  /* Typing and pointing. */
  function flush() {
    clearTimeout(timer);
    timer = undefined;
    pending = ask(input.value.trim());
  }

  input.addEventListener("input", () => {
    open();
    showPanel();
    clearTimeout(timer);
    timer = setTimeout(flush, input.value.trim() ? WAIT_MS : 0);
  });
  input.addEventListener("focus", open);
  for (const button of [opener, ...document.querySelectorAll("[data-p-search-summon]")]) button.addEventListener("click", summon);
  part("close").addEventListener("click", () => close({ refocus: true }));
  part("shade").addEventListener("click", () => close());
  clear.addEventListener("click", () => {
    input.value = "";
    input.focus();
    flush();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // a click does not take the focus from the field
  list.addEventListener("click", (event) => {
    if (event.target.closest("a") && !event.ctrlKey && !event.metaKey && !event.shiftKey) close();
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });
  if (document.activeElement === input) open(); // the reader was quicker than this script
}

/**
 * The search box: a combobox with a list of results that filters narrow. What it asks is in search-index.js, which is
 * fetched with the index when a reader first opens the box, from this site alone.
 */
import { readAddress, writeAddress } from "./search-address.js";
import { mountFilters } from "./search-filters.js";

const PAGE = 12; // results shown at first, and added by "more"
const WAIT_MS = 120; // pause in typing before a query is asked

const root = document.querySelector("[data-p-search]");
const NUMBER = new Intl.NumberFormat("en-GB");
const results = (count) => (count === 1 ? "1 result" : `${NUMBER.format(count)} results`);
if (root) mount(root);

function mount(box) {
  const part = (name) => document.querySelector(`[data-p-search-${name}]`);
  const input = part("input");
  const panel = part("panel");
  const list = part("list");
  const status = part("status");
  const clear = part("clear");
  const sources = part("sources"); // their pages are not searched here: their list has the text
  const opener = part("open");
  const filters = mountFilters(part("filters"), narrow);
  const phone = matchMedia("(max-width: 59.984375em)");

  let index; // promise of the index, once asked for
  let answers = []; // every answer to the current query, best first
  let fitting = []; // those that the filters leave
  let shown = 0;
  let active = -1; // position of the chosen option, -1 for none
  let asked = 0; // number of the newest query: answers to older ones are dropped
  let drawn = 0; // number of the newest list: what was fetched for older ones is dropped
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
    remember();
    if (refocus) (before?.isConnected ? before : phone.matches ? opener : document.body).focus?.();
    before = undefined;
  }

  function summon() {
    if (document.activeElement !== input) before = document.activeElement;
    open();
    input.focus();
    input.select();
  }

  /** Open with a text as if it had been typed. */
  function askFor(text) {
    summon();
    input.value = text;
    flush();
  }

  /** A result is followed. On another page the way back leads to these results; within this page they give way. */
  function leave(href) {
    const to = new URL(href);
    if (to.origin === location.origin && to.pathname === location.pathname) close();
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
    index ??= import("./search-index.js").then(async (module) => {
      const known = await module.loadIndex(bundle, site);
      filters.offer(known);
      return { ask: (typed) => module.askIndex(typed, known), fill: module.fill };
    });
    index.catch(() => (index = undefined)); // the next query tries again
    return index;
  }

  /* Asking. */
  async function ask(typed) {
    const mine = ++asked;
    clear.hidden = !typed;
    remember();
    sources.search = typed ? new URLSearchParams({ q: typed }) : "";
    if (!/[\p{L}\p{N}]/u.test(typed)) {
      answers = [];
      return render(typed ? "Type a letter or a digit." : "");
    }
    if (!answers.length) say("Searching…");
    list.setAttribute("aria-busy", "true");
    let message;
    let found = [];
    try {
      found = await (await load()).ask(typed);
    } catch {
      message = location.protocol === "file:"
        ? "Search needs a web server. The lists of each kind work without it."
        : "The search index is not here. “perigee index” makes it after the build.";
    }
    if (mine !== asked) return;
    answers = found;
    await render(message);
  }

  /** The filters were changed: the same answers, narrowed anew. */
  function narrow() {
    remember();
    return render(answers.length ? undefined : status.textContent);
  }

  function remember() {
    if (box.dataset.pAddress !== undefined) writeAddress(isOpen() ? input.value.trim() : "", filters.values());
  }

  /* Showing. */
  async function render(message) {
    list.setAttribute("aria-busy", "true");
    list.replaceChildren();
    shown = 0;
    drawn++;
    choose(-1);
    fitting = filters.narrow(answers);
    if (message === undefined) await more();
    else settle(message);
    showPanel();
  }

  async function more() {
    const mine = drawn;
    const { fill } = await load();
    const next = await Promise.all(fitting.slice(shown, shown + PAGE).map(fill));
    if (mine !== drawn) return;
    list.querySelector("[data-more]")?.remove();
    for (const answer of next) list.append(option(answer));
    shown += next.length;
    const count = list.childElementCount;
    if (shown < fitting.length) list.append(moreOption());
    settle(told(count));
    showPanel();
  }

  function told(count) {
    if (!answers.length) return "Nothing found. Try another spelling, a designation or a number.";
    if (!count) return `None of ${results(answers.length)} fits what was chosen.`;
    return shown < fitting.length ? `${count} of ${results(fitting.length)}` : results(count);
  }

  function option(answer) {
    const { place, kind, title, when, about, excerpt = "", answer: own } = answer;
    const link = element("a", "p-result", { href: place, role: "option", id: `p-result-${list.childElementCount}`, tabindex: "-1", "aria-selected": "false" });
    const head = element("span", "p-result__head");
    head.append(element("span", "p-result__title", {}, title));
    head.append(element("span", "p-result__kind", {}, kind));
    if (when) head.append(element("span", "p-result__when", {}, when));
    const line = element("span", "p-result__line");
    // A page that was asked for by what it answers says that; one found by its text shows the place; any other says what
    // it is. Pagefind escapes the excerpt.
    if (own) line.append(element("strong", "", {}, own.text), own.said ? `: ${own.said}` : about ? `. ${about}` : "");
    else if (excerpt.includes("<mark>")) line.innerHTML = excerpt;
    else line.textContent = about ?? "";
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

  function settle(text) {
    list.setAttribute("aria-busy", "false");
    say(text);
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
    if (row?.href) leave(row.href), location.assign(row.href);
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
  opener.addEventListener("click", summon);
  for (const button of document.querySelectorAll("[data-p-search-summon]")) button.addEventListener("click", () => askFor(wordsOfAddress()));
  part("close").addEventListener("click", () => close({ refocus: true }));
  part("shade").addEventListener("click", () => close());
  clear.addEventListener("click", () => {
    input.value = "";
    input.focus();
    flush();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // a click does not take the focus from the field
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) leave(link.href);
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) close();
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close({ refocus: true });
  });

  const wanted = box.dataset.pAddress === undefined ? { text: "" } : readAddress();
  if (wanted.text) {
    filters.set(wanted.filters);
    askFor(wanted.text);
  } else if (document.activeElement === input) {
    open(); // the reader was quicker than this script
  }
}

/** What somebody wants who came to an address that leads nowhere: `/missions/soyuz-ms-99/` gives "soyuz ms 99". */
function wordsOfAddress() {
  const last = decodeURIComponent(location.pathname).split("/").filter(Boolean).at(-1) ?? "";
  return last.replace(/\.html?$/, "").replace(/[-_+]+/g, " ").trim();
}

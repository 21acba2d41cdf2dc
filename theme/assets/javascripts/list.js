/**
 * A list that can be sorted, searched and filtered. The table is whole without this script; the form is shown with it.
 *
 * Each row says in `data-f` what it can be found under: a word for each select, the places of its options joined by
 * dots. `data-c` is the sum of 1 (orbital), 2 (above 100 km) and 4 (above 80 km) for the rules that count it, all of
 * them where it is missing. What the reader chose stands in the address, so that it can be shared.
 */
import { merged } from "./query.js";

const RULES = ["orbital", "100km", "80km"];
const WIDEST = 2;
const DAY_S = 86_400;
const NUMBER = new Intl.NumberFormat("en-GB");
const ORDER = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const form = document.querySelector("form.p-filter");
if (form) start(form, document.getElementById(form.dataset.table));

function start(form, table) {
  const rows = [...table.tBodies[0].rows].map(readRow);
  const selects = [...form.querySelectorAll("select")].filter((select) => select.name !== "counting");
  const facets = selects.map(readFacet);
  const columns = [...table.tHead.rows[0].cells].map((cell, place) => readColumn(cell, place, rows));
  const status = document.getElementById(`${table.id}-count`);
  const list = { form, body: table.tBodies[0], rows, facets, columns, status, sorted: null };

  for (const column of columns) column.button.addEventListener("click", () => turn(list, column));
  form.addEventListener("input", () => show(list));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { sort(list, null); show(list); }));
  restore(list);
}

/* ---------- reading what is there ---------- */

function readRow(element, place) {
  return {
    element,
    place,
    codes: (element.dataset.f ?? "").split(" ").map((word) => word.split(".")),
    counted: Number(element.dataset.c ?? 7),
    byRule: [...element.querySelectorAll("[data-by]")].map((cell) => ({ cell, parts: cell.dataset.by.split("|") })),
    keys: [],
    text: null,
  };
}

function readFacet(select, place) {
  const options = [...select.options].slice(1);
  return { select, place, options, labels: options.map((option) => option.text.replace(/ \([\d,]+\)$/, "")) };
}

function readColumn(cell, place, rows) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "p-sort";
  button.append(...cell.childNodes);
  cell.append(button);
  const name = button.textContent.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const keyed = rows.some((row) => row.element.cells[place].dataset.s);
  return { cell, button, place, name, keyed, sum: cell.dataset.many ? { ...cell.dataset } : null };
}

/** What a row is sorted by in a column: a number, a date as text, or its words; null where there is nothing. */
function keyOf(row, column) {
  const known = row.keys[column.place];
  if (known !== undefined) return known;
  const cell = row.element.cells[column.place];
  const words = cell.textContent.trim();
  let key = cell.querySelector("time")?.dateTime ?? (words || null);
  if (column.keyed) key = cell.dataset.s ? Number(cell.dataset.s) : null;
  row.keys[column.place] = key;
  return key;
}

/* ---------- the address ---------- */

function restore(list) {
  const asked = new URLSearchParams(location.search);
  for (const field of list.form.elements) {
    if (!field.name || !asked.has(field.name)) continue;
    const value = asked.get(field.name);
    if (field.type === "search" || [...field.options].some((option) => option.value === value)) field.value = value;
  }
  const wanted = asked.get("sort") ?? "";
  const more = list.form.querySelector("details");
  if (more) more.open = [...more.querySelectorAll("select")].some((select) => select.value);
  const column = list.columns.find((item) => item.name === wanted.replace(/^-/, ""));
  if (column) sort(list, { column, down: wanted.startsWith("-") });
  show(list);
}

function remember(list) {
  const address = new URL(location.href);
  address.search = "";
  for (const field of list.form.elements) if (field.name && field.value) address.searchParams.set(field.name, field.value);
  if (list.sorted) address.searchParams.set("sort", (list.sorted.down ? "-" : "") + list.sorted.column.name);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/* ---------- filtering and counting ---------- */

function show(list) {
  const rule = RULES.indexOf(list.form.elements.counting?.value);
  const words = merged(list.form.elements.q.value).split(" ").filter(Boolean);
  const chosen = list.facets.map((facet) => (facet.select.value ? String(facet.select.selectedIndex - 1) : null));
  const counts = list.facets.map((facet) => facet.options.map(() => 0));
  const seen = [];
  count(list, rule);
  for (const row of list.rows) {
    const counted = rule < 0 || row.counted & (1 << rule);
    const fits = counted && words.every((word) => textOf(row).includes(word));
    const misses = chosen.filter((place, facet) => place !== null && !row.codes[facet].includes(place)).length;
    const visible = Boolean(fits) && misses === 0;
    if (visible) seen.push(row);
    if (row.element.hidden === visible) row.element.hidden = !visible;
    if (fits && misses < 2) tally(row, chosen, misses, counts);
  }
  list.facets.forEach((facet, place) => label(facet, counts[place]));
  say(list, seen);
  remember(list);
}

/** Adds a row to the counts of the options that would keep it in sight: of every facet, or of the one it misses. */
function tally(row, chosen, misses, counts) {
  counts.forEach((options, facet) => {
    const missed = chosen[facet] !== null && !row.codes[facet].includes(chosen[facet]);
    if (misses === 0 || missed) for (const place of row.codes[facet]) if (place !== "-" && place !== "") options[place] += 1;
  });
}

function label(facet, counts) {
  facet.options.forEach((option, place) => {
    const text = `${facet.labels[place]} (${NUMBER.format(counts[place])})`;
    if (option.text !== text) option.text = text;
    option.disabled = counts[place] === 0 && !option.selected;
  });
}

/** Writes the totals that differ between the counting rules, and sorts again where that changed any. */
function count(list, rule) {
  const pick = 2 * (rule < 0 ? WIDEST : rule);
  let changed = false;
  for (const row of list.rows) {
    for (const { cell, parts } of row.byRule) {
      if (cell.textContent !== parts[pick]) cell.textContent = parts[pick];
      if (cell.dataset.s !== parts[pick + 1]) {
        cell.dataset.s = parts[pick + 1];
        delete row.keys[cell.cellIndex];
        changed = true;
      }
    }
  }
  if (changed && list.sorted) place(list);
}

function textOf(row) {
  row.text ??= merged(row.element.textContent);
  return row.text;
}

function say(list, seen) {
  const { one, many } = list.status.dataset;
  const all = list.rows.length;
  const noun = all === 1 ? one : many;
  const parts = [seen.length === all ? `${NUMBER.format(all)} ${noun}` : `${NUMBER.format(seen.length)} of ${NUMBER.format(all)} ${noun}`];
  for (const column of list.columns.filter((item) => item.sum)) {
    const sum = seen.reduce((total, row) => total + (keyOf(row, column) ?? 0), 0);
    const { time, ...words } = column.sum;
    parts.push(time === undefined ? `${NUMBER.format(sum)} ${sum === 1 ? words.one : words.many}` : `${NUMBER.format(Math.floor(sum / DAY_S))} days ${words.many}`);
  }
  const text = parts.join(" · ");
  if (list.status.textContent !== text) list.status.textContent = text;
  list.form.querySelector("[type=reset]").disabled = seen.length === all && !list.sorted && !list.form.elements.q.value;
}

/* ---------- sorting ---------- */

/** Sorts by a column, the other way round at the second press; figures begin with the largest. */
function turn(list, column) {
  const again = list.sorted?.column === column;
  sort(list, { column, down: again ? !list.sorted.down : column.keyed });
  show(list);
}

function sort(list, sorted) {
  list.sorted = sorted;
  for (const { cell } of list.columns) cell.removeAttribute("aria-sort");
  sorted?.column.cell.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
  place(list);
}

/** Puts the rows in order; those with nothing in the column come last either way. */
function place(list) {
  const { rows, sorted, body } = list;
  const ordered = [...rows];
  if (sorted) {
    const way = sorted.down ? -1 : 1;
    ordered.sort((first, second) => {
      const [a, b] = [keyOf(first, sorted.column), keyOf(second, sorted.column)];
      if (a === null || b === null) return (a === null) - (b === null) || first.place - second.place;
      return way * (typeof a === "number" ? a - b : ORDER.compare(a, b)) || first.place - second.place;
    });
  }
  body.append(...ordered.map((row) => row.element));
}

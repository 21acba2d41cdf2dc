/**
 * Who was in space on a day that the reader chooses: people, the ships they flew, stations, ports, expeditions.
 *
 * The page as it was made shows the day of the records, and stands as it is until another is chosen. The file beside it
 * (`intervals.json`) holds every interval since 1961; ids lead to the pages, `names` says what they are called.
 */
const RULES = { orbital: 1, "100km": 2, "": 4 };
const DAY_MS = 86_400_000;
const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

const form = document.querySelector("form.p-day");
if (form) start(form);

async function start(form) {
  const answer = await fetch(form.dataset.intervals);
  if (!answer.ok) return;
  const intervals = await answer.json();
  const { on, slide } = { on: form.elements.on, slide: document.getElementById("day-slide") };
  const page = { form, intervals, on, slide, first: dayNumber(on.min), last: dayNumber(on.max), changes: changesOf(intervals) };
  slide.max = String(page.last - page.first);
  slide.value = slide.max;

  on.addEventListener("input", () => choose(page, on.value));
  slide.addEventListener("input", () => choose(page, dayText(page.first + Number(slide.value))));
  form.elements.counting.addEventListener("input", () => show(page));
  for (const button of form.querySelectorAll("[data-step]")) button.addEventListener("click", () => step(page, Number(button.dataset.step)));
  form.addEventListener("submit", (event) => event.preventDefault());
  restore(page);
}

/* ---------- days ---------- */

function dayNumber(text) {
  return Math.round(Date.parse(`${text.slice(0, 10)}T00:00Z`) / DAY_MS);
}

function dayText(number) {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function said(text, format = SHORT) {
  return format.format(new Date(`${text.slice(0, 10)}T00:00Z`)).replace("Sept ", "Sep ");
}

/** Whether an interval has something of a day in it: days are texts, and texts of days are in the order of time. */
function covers(begin, end, day) {
  return begin.slice(0, 10) <= day && (end === null || day <= end.slice(0, 10));
}

/** The days on which somebody left or came back, in order. */
function changesOf({ journeys, columns }) {
  const [begin, end] = ["begin", "end"].map((name) => columns.journeys.indexOf(name));
  const days = new Set(journeys.flatMap((row) => [row[begin], row[end]]).filter(Boolean).map((text) => text.slice(0, 10)));
  return [...days].sort();
}

/* ---------- what the reader does ---------- */

function restore(page) {
  const asked = new URLSearchParams(location.search);
  if (asked.get("counting") in RULES) page.form.elements.counting.value = asked.get("counting");
  const day = asked.get("on") ?? "";
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) || page.form.elements.counting.value) choose(page, day || page.on.value);
}

function choose(page, day) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(dayNumber(day))) return;
  const number = Math.min(Math.max(dayNumber(day), page.first), page.last);
  page.on.value = dayText(number);
  page.slide.value = String(number - page.first);
  page.slide.setAttribute("aria-valuetext", said(page.on.value, LONG));
  show(page);
}

/** Goes to the next day before or after on which somebody left or came back. */
function step(page, way) {
  const here = page.on.value;
  const next = way < 0 ? page.changes.findLast((day) => day < here) : page.changes.find((day) => day > here);
  if (next) choose(page, next);
}

function remember(page) {
  const address = new URL(location.href);
  address.search = "";
  address.searchParams.set("on", page.on.value);
  if (page.form.elements.counting.value) address.searchParams.set("counting", page.form.elements.counting.value);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/* ---------- the answer ---------- */

function show(page) {
  const { intervals } = page;
  const day = page.on.value;
  const rule = RULES[page.form.elements.counting.value];
  const on = (name) => read(intervals, name).filter((row) => covers(row.begin, row.end, day));
  const people = on("journeys").filter((row) => row.counted & rule);
  const ships = on("flights");
  const stays = on("stays");
  const docked = new Set(stays.map((stay) => stay.mission));
  const free = ships.filter((ship) => !docked.has(ship.mission));

  const count = new Set(people.map((row) => row.person)).size;
  const text = `${count} ${count === 1 ? "person" : "people"} in space on ${said(day, LONG)}`;
  document.getElementById("day-count").textContent = text;
  document.getElementById("day-answer").replaceChildren(
    ...section("People", ["Person", "At", "Went up on", "Launch", "Came home on", "Landing"], people.map((row) => personRow(page, row, day))),
    ...section("Ships at stations", ["Ship", "Port", "From", "Until"], stays.map((row) => stayRow(page, row))),
    ...section("Other ships in flight", ["Ship", "Launch", "End"], free.map((row) => [linked(page, "missions", row.mission), moment(row.begin), moment(row.end)])),
    ...section("Expeditions", ["Expedition", "Station", "From", "Until"], on("terms").map((row) => termRow(page, row))),
  );
  remember(page);
}

/** The rows of a table of the file, each with its values by the names of the columns. */
function read(intervals, name) {
  const columns = intervals.columns[name];
  return intervals[name].map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place]])));
}

function personRow(page, row, day) {
  const columns = page.intervals.columns.stations;
  const [station, begin, end] = ["station", "begin", "end"].map((name) => columns.indexOf(name));
  const at = row.stations.filter((presence) => covers(presence[begin], presence[end], day));
  const home = row.ending === "died" ? "died" : row.down && linked(page, "missions", row.down);
  const places = at.flatMap((presence, place) => [place ? ", " : "", linked(page, "stations", presence[station])]);
  return [linked(page, "crew", row.person), places, linked(page, "missions", row.up), moment(row.begin), home ?? "", moment(row.end)];
}

function stayRow(page, row) {
  const [station] = row.port.split("/");
  const { stations, ports } = page.intervals.names;
  const port = link(`${page.form.dataset.root}stations/${station}/#ports`, `${stations[station]} ${ports[row.port]}`);
  return [linked(page, "missions", row.mission), port, moment(row.begin), moment(row.end)];
}

function termRow(page, row) {
  return [linked(page, "expeditions", row.expedition), linked(page, "stations", row.station), moment(row.begin), moment(row.end)];
}

/** A record by its name, linked to its page; a flight without a record is only named. */
function linked(page, kind, id) {
  const name = page.intervals.names[kind][id];
  return name === undefined ? id : link(`${page.form.dataset.root}${kind}/${id}/`, name);
}

function link(url, text) {
  const element = document.createElement("a");
  element.href = url;
  element.textContent = text;
  return element;
}

/** A moment to the minute where that is known; an end that has not come yet is empty. */
function moment(text) {
  if (text === null) return "";
  const time = document.createElement("time");
  time.dateTime = text;
  time.textContent = said(text).replaceAll(" ", "\u00a0") + (text.length > 10 ? ` ${text.slice(11, 16)}` : "");
  return time;
}

/** A heading with its table, in the form that the page was made in, without empty columns; nothing without rows. */
function section(title, allHeadings, allRows) {
  if (allRows.length === 0) return [];
  const filled = allHeadings.map((_, place) => allRows.some((row) => [row[place]].flat().length > 0 && row[place] !== ""));
  const headings = allHeadings.filter((_, place) => filled[place]);
  const rows = allRows.map((row) => row.filter((_, place) => filled[place]));
  const heading = document.createElement("h2");
  heading.id = title.toLowerCase().replaceAll(" ", "-");
  heading.textContent = title;
  const scroll = document.createElement("div");
  scroll.className = "p-scroll";
  scroll.tabIndex = 0;
  scroll.setAttribute("role", "region");
  scroll.setAttribute("aria-label", title);
  const table = document.createElement("table");
  table.className = "p-table p-stack";
  const head = table.createTHead().insertRow();
  for (const name of headings) head.append(cell("th", [name], { scope: "col" }));
  const body = table.createTBody();
  for (const row of rows) body.append(tableRow(row, headings));
  scroll.append(table);
  return [heading, scroll];
}

/** A row whose cells carry their headings, which a phone shows before each. */
function tableRow(values, headings) {
  const row = document.createElement("tr");
  values.forEach((value, place) => {
    const made = cell(place === 0 ? "th" : "td", [value].flat(), place === 0 ? { scope: "row" } : {});
    if (place > 0) made.dataset.label = headings[place];
    if (value instanceof HTMLTimeElement) made.className = "p-date";
    row.append(made);
  });
  return row;
}

function cell(tag, content, attributes) {
  const made = document.createElement(tag);
  Object.assign(made, attributes);
  made.append(...content);
  return made;
}

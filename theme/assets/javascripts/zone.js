/**
 * The switch between UTC and the reader's own time zone. It rewrites every <time> that has a clock time and every "UTC"
 * in a table's head; the page as it was made stays in UTC, and a second press brings that back. Kept on this device.
 */
const KEY = "perigee-zone";
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/;
const OWN = "your time";

const button = document.querySelector("[data-p-zone]");
const label = document.querySelector("[data-p-zone-name]");
const times = [...document.querySelectorAll("time[datetime]")].filter((time) => MOMENT.test(time.dateTime));
const heads = [...document.querySelectorAll("thead th, caption, td[data-label]")].filter((cell) => (cell.dataset.label ?? cell.textContent).includes("UTC"));
const written = new Map();

/** The name of the reader's zone at a moment, as short as the browser has it: "CEST", "GMT+5". */
function zoneName(moment) {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZoneName: "short" }).formatToParts(moment);
  return parts.find(({ type }) => type === "timeZoneName").value;
}

/** A moment in the reader's zone, as long and as precise as it stands in UTC. */
function inOwnZone(time) {
  const moment = new Date(time.dateTime);
  const long = written.get(time).includes("UTC");
  const date = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(moment);
  const clock = { hour: "2-digit", minute: "2-digit", second: MOMENT.exec(time.dateTime)[1] ? "2-digit" : undefined };
  const hour = new Intl.DateTimeFormat("en-GB", { ...clock, hourCycle: "h23" }).format(moment);
  const short = date.replace(/ (\p{L}{3})\p{L}* /u, "\u00a0$1 ");
  return long ? `${date}, ${hour}\u00a0${zoneName(moment)}` : `${short} ${hour}`;
}

function show(own) {
  for (const time of times) time.textContent = own ? inOwnZone(time) : written.get(time);
  for (const cell of heads) {
    const text = own ? written.get(cell).replace("UTC", OWN) : written.get(cell);
    if (cell.dataset.label === undefined) cell.textContent = text[0].toUpperCase() + text.slice(1);
    else cell.dataset.label = text;
  }
  button.setAttribute("aria-pressed", String(own));
  label.textContent = own ? zoneName(new Date()) : "UTC";
}

function remembered() {
  try {
    return localStorage.getItem(KEY) === "own";
  } catch {
    return false;
  }
}

function remember(own) {
  try {
    localStorage.setItem(KEY, own ? "own" : "utc");
  } catch {
    // A browser that keeps nothing for this site still shows the choice until the page is left.
  }
}

for (const time of times) written.set(time, time.textContent);
for (const cell of heads) written.set(cell, cell.dataset.label ?? cell.textContent);
button.addEventListener("click", () => {
  const own = button.getAttribute("aria-pressed") !== "true";
  remember(own);
  show(own);
});
if (remembered()) show(true);

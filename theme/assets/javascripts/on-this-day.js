/**
 * What happened on the reader's own day of the year, in the place of the day that the records are of.
 * Each month has a small file; the heading before the list says which day is shown.
 */
const list = document.querySelector("[data-on-this-day]");
if (list) show(list, new Date());

async function show(list, today) {
  const [month, day] = [today.getMonth() + 1, today.getDate()];
  const number = String(month).padStart(2, "0");
  if (list.dataset.onThisDay === `${number}-${String(day).padStart(2, "0")}`) return;
  const answer = await fetch(`${list.dataset.root}on-this-day/${number}.json`);
  if (!answer.ok) return;
  const { days, columns } = await answer.json();
  const [year, what, page] = ["year", "what", "page"].map((name) => columns.indexOf(name));
  const lines = (days[day] ?? []).map((row) => line(row[year], row[what], `${list.dataset.root}${row[page]}/`));
  list.replaceChildren(...(lines.length ? lines : [nothing()]));
  const name = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(today);
  const heading = document.getElementById("today");
  if (heading) heading.firstChild.textContent = heading.dataset.before ? `${heading.dataset.before} ${name}` : name;
}

function line(year, what, url) {
  const item = document.createElement("li");
  const when = document.createElement("b");
  when.textContent = year;
  const link = document.createElement("a");
  link.href = url;
  link.textContent = what;
  item.append(when, " ", link);
  return item;
}

function nothing() {
  const item = document.createElement("li");
  item.textContent = "Nothing that these records know of.";
  return item;
}

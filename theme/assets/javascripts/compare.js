/**
 * Any two rows of the table of spacecraft side by side, a line for each column that one of them has something in.
 * The two stand in the address, so that a comparison can be shared.
 */
const form = document.querySelector("form.p-pair");
if (form) start(form, document.getElementById("pair-all"), document.getElementById("pair"));

function start(form, table, answer) {
  const headings = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = new Map([...table.tBodies[0].rows].map((row) => [row.dataset.id, row]));
  const sides = [form.elements.a, form.elements.b];
  const asked = new URLSearchParams(location.search);
  for (const side of sides) if (rows.has(asked.get(side.name))) side.value = asked.get(side.name);

  const show = () => {
    const chosen = sides.map((side) => rows.get(side.value));
    answer.replaceChildren(...(chosen.every(Boolean) ? [pair(headings, chosen)] : []));
    remember(sides);
  };
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

function remember(sides) {
  const address = new URL(location.href);
  address.search = "";
  for (const side of sides) if (side.value) address.searchParams.set(side.name, side.value);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

function pair(headings, [one, other]) {
  const table = document.createElement("table");
  table.className = "p-table p-pair-table";
  const head = table.createTHead().insertRow();
  head.append(header("col", [headings[0]]), header("col", contents(one.cells[0])), header("col", contents(other.cells[0])));
  const body = table.createTBody();
  headings.forEach((heading, place) => {
    const values = [one, other].map((row) => row.cells[place]);
    if (place === 0 || values.every((value) => !value.textContent.trim())) return;
    const line = body.insertRow();
    line.append(header("row", [heading]));
    for (const value of values) line.insertCell().append(...(value.textContent.trim() ? contents(value) : ["none given"]));
  });
  const scroll = document.createElement("div");
  scroll.className = "p-scroll";
  scroll.append(table);
  return scroll;
}

function contents(cell) {
  return [...cell.cloneNode(true).childNodes];
}

function header(scope, content) {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.append(...content);
  return cell;
}

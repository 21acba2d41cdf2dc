/** The switch between light and dark: as the system has it, then always light, then always dark. Kept on this device. */
const KEY = "perigee-colours"; // read in the page's head too, before the first paint
const CHOICES = ["system", "light", "dark"];
const NAMES = { system: "as the system", light: "light", dark: "dark" };

const root = document.documentElement;
const button = document.querySelector("[data-p-colours-switch]");

function chosen() {
  return root.dataset.pColours ?? "system";
}

function choose(choice) {
  if (choice === "system") delete root.dataset.pColours;
  else root.dataset.pColours = choice;
  try {
    if (choice === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // A browser that keeps nothing for this site still shows the choice until the page is left.
  }
  tell();
}

function tell() {
  const name = `Colours: ${NAMES[chosen()]}`;
  button.setAttribute("aria-label", name);
  button.title = name;
}

button.addEventListener("click", () => choose(CHOICES[(CHOICES.indexOf(chosen()) + 1) % CHOICES.length]));
tell();

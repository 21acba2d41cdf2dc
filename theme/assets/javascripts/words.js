/**
 * The words of a question, as the headings that may answer it are compared: words that carry nothing left out, endings
 * off, and one word for what readers call by several.
 */
import { fold, key } from "./query.js";

const EMPTY = new Set(
  ("a an and are at been by did do does ever for from had has have how in is it its me much of on one or so the their there" +
    " to was were what when where which who whose with").split(" "),
);

/** Each line one thing: the first is the word for it here. Two words that are one stand joined by a space in quotes. */
const SAME = [
  "person astronaut being cosmonaut human man men people somebody spaceman spationaut taikonaut",
  "woman female girl lady women",
  "moon lunar",
  "spacewalk eva evas 'space walk' 'space walks' 'space walking' spacewalker spacewalking",
  "flight flew flown fly 'space flight' 'space flights' spaceflight spaceflights journey mission trip",
  "loss accident catastrophe crash crashed dead death deaths died disaster explode exploded explosion fatal killed lost tragedy",
  "landing land landed lands touchdown",
  "drive driving driven rover roving",
  "most greatest many highest largest number record records",
  "now current currently present today",
  "american usa us",
  "black 'african american'",
];

const ENDINGS = /(?<=\p{L}{4})(?:ings?|ed|es|s)$/u;
const ONE_WORD = new Map();
const PHRASES = [];
for (const line of SAME) {
  const [own, ...others] = line.match(/'[^']+'|\S+/g);
  for (const other of others) {
    if (other.startsWith("'")) PHRASES.push([new RegExp(`\\b${other.slice(1, -1)}\\b`, "g"), own]);
    else ONE_WORD.set(other, own);
  }
}

/** The words that carry something, each once, as they were typed but for case and signs; all where none carries anything. */
export function tellingWords(text) {
  const all = joined(text).split(/[^\p{L}\p{N}-]+/u).filter((word) => key(word));
  const telling = all.filter((word) => !EMPTY.has(word));
  return [...new Set(telling.length ? telling : all)];
}

/** The words that carry something, in the words used here. */
export function ownWords(text) {
  return [...new Set(tellingWords(text).map((word) => ONE_WORD.get(word) ?? stem(word)).map(key))];
}

/** The text in the words used here, for another try; empty where it already is. */
export function inOwnWords(text) {
  const typed = tellingWords(text);
  const own = typed.map((word) => ONE_WORD.get(word) ?? word);
  return own.some((word, place) => word !== typed[place]) ? own.join(" ") : "";
}

function stem(word) {
  const bare = word.replace(ENDINGS, "");
  return ONE_WORD.get(bare) ?? bare;
}

/** Folded, phrases as one word, and a designation as one: "sts 107" is "sts107"; a year stands alone. */
function joined(text) {
  const folded = PHRASES.reduce((said, [phrase, own]) => said.replace(phrase, own), fold(text));
  return folded.replace(/(\p{L})[\s-]+(?=\d{1,3}(?!\d))/gu, "$1");
}

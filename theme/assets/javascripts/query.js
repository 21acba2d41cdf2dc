/**
 * What a reader may mean: spellings of one query, and how well a page's names answer it.
 * Pure functions, no page and no network, so that a test can import them.
 *
 * Pagefind reads "MS-27" as one word (ms27), "ms 27" as two, and "2020-072A" as one (2020072a).
 * So a designation is asked for in each form a reader types.
 */
import { slips } from "./slips.js";

const LETTERS_THEN_DIGITS = /(\p{L}+)[\s-]*(\d+)/gu;
const COSPAR = /\b((?:19|20)\d{2})[\s-]*(\d{3})[\s-]*([a-z]{1,3})\b/giu;

/** Lower case, Latin letters without accents, ё as е, any dash as a hyphen, single spaces. Marks of other scripts (й, が) stay. */
export function fold(text) {
  return text
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[‐-―−]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** A name as a key: folded, letters and digits only, numbers without leading zeros ("Soyuz MS-09" = "soyuzms9"). */
export function key(text) {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/(?<!\d)0+(?=\d)/g, "")
    .replaceAll(" ", "");
}

/** The queries to ask for one typed text, the sharpest first, no two that Pagefind reads alike. */
export function variants(typed) {
  const text = fold(typed);
  if (text.search(COSPAR) >= 0) return [text.replace(COSPAR, "$1-$2$3")];
  const joined = text.replace(LETTERS_THEN_DIGITS, "$1-$2");
  const padded = joined.replace(/-(\d)(?!\d)/g, "-0$1"); // MS-9 is written MS-09
  const asked = new Map([joined, padded, text].map((query) => [query.replaceAll("-", ""), query]));
  return [...asked.values()];
}

/** Transliterations merged (Ryzhikov, Ryzhykov, Rizhikov → rizhikov): generator/derive/fold.py, for Latin letters. */
export function merged(text) {
  return fold(text)
    .replace(/ey|ej/g, "ei")
    .replace(/iy|ij|yi|y/g, "i")
    .replaceAll("ks", "x")
    .replaceAll("kh", "h")
    .replaceAll("w", "v")
    .replace(/([a-z])\1+/g, "$1");
}

/** The names of a page, ready to be compared. */
export function prepare(page) {
  const titleWords = wordsOf(page.title);
  const names = page.names ?? "";
  const allWords = new Set([...titleWords, ...wordsOf(names)]);
  return {
    ...page,
    own: key(page.title),
    keys: names.split(/\s*[·;|\n]\s*|,\s+/).filter(Boolean).map(key),
    titleWords,
    allWords: [...allWords],
    titleSounds: new Set(titleWords.map(merged)),
    sounds: new Set([...allWords].map(merged)),
  };
}

/**
 * How well the names of a page answer the text; 0 is "not at all".
 * An exact title beats an exact other name, which beats all words in any order, which beats a beginning or a likeness.
 */
export function nameScore(typed, page) {
  const wanted = key(typed);
  if (!wanted) return 0;
  const words = wordsOf(typed);
  if (page.own === wanted) return 100;
  if (page.keys.includes(wanted)) return 90;
  if (words.every((word) => page.titleWords.includes(word))) return 80;
  if (page.own.endsWith(wanted) && wanted.length > 2) return 75;
  if (words.every((word) => page.allWords.includes(word))) return 70;
  if (page.own.startsWith(wanted)) return 60;
  if (words.every((word) => page.titleWords.some((name) => name.startsWith(word)))) return 55;
  if (wanted.length < 3) return 0;
  if (words.every((word) => page.titleSounds.has(merged(word)))) return 54;
  if (words.every((word) => page.sounds.has(merged(word)))) return 52;
  if (words.every((word) => page.allWords.some((name) => name.startsWith(word)))) return 50;
  return 0;
}

/** How near the title of a page, or else its other names, come to a mistyped text; 0 is "not near". Below every `nameScore`. */
export function slipScore(typed, page) {
  const words = wordsOf(typed).map(merged);
  const nearness = (names, best) => words.reduce((score, word) => score - slipsTo(word, names), best);
  return Math.max(nearness(page.titleSounds, 30), nearness(page.sounds, 20), 0);
}

function slipsTo(word, names) {
  let least = Infinity;
  for (const name of names) least = Math.min(least, isInflected(word, name) ? 0.5 : slips(word, name));
  return least;
}

function wordsOf(text) {
  return fold(text).split(/[\s·;|,]+/).map(key).filter(Boolean);
}

/** Whether one word is the other with another ending, five letters and more before it ("Рыжикова"). */
function isInflected(word, name) {
  const stem = Math.max(5, name.length - 2);
  return name.length >= 5 && Math.abs(word.length - name.length) <= 2 && word.slice(0, stem) === name.slice(0, stem);
}

/** Whether what Pagefind marked in a text is near enough to what was typed: it takes "as" for the start of "asdf". */
export function isNear(typed, marked) {
  const found = marked.map(key);
  return wordsOf(typed).some((word) => {
    const least = Math.min(word.length, Math.max(3, Math.ceil(word.length * 0.6)));
    return found.some((mark) => mark.startsWith(word.slice(0, least)));
  });
}

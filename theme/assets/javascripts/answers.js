/**
 * How well what a page answers ("First woman in space", "Longest single flight") answers what a reader asks. A word of
 * the question that an answer lacks weighs the more the fewer answers have it: "oldest" must be met, "person" need not.
 */
import { ownWords } from "./words.js";

const BEST = 92; // of an answer in the reader's own words: see the scores of names in query.js
const LEAST = 55; // of an answer with every word of the question, whatever else it says
const PARTLY = 48; // at most, of an answer that leaves a word of the question out
const MOST_LEFT_OUT = 0.4; // of the weight of a question
const LEAST_MET = 0.5; // of the words of an answer that leaves a word of the question out
const KNOWN = 1; // added where the answer itself is known, as it is in a ranking of all

/**
 * All answers of the pages, ready to be compared. What the page is called, where in it the answer stands and what it
 * says need not be in the words of the answer to be understood.
 */
export function prepareAnswers(pages) {
  const answers = pages.flatMap((page) =>
    (page.answers ?? []).map((answer) => ({
      page,
      answer,
      words: ownWords(answer.text),
      understood: new Set([page.title, answer.anchor, answer.said].flatMap((text) => ownWords(text ?? ""))),
    })),
  );
  const many = new Map();
  for (const { words } of answers) for (const word of words) many.set(word, (many.get(word) ?? 0) + 1);
  return { answers, weigh: (word) => Math.log(1 + answers.length / (many.get(word) ?? 1)) };
}

/** The pages that answer the text, each with its best answer and a score; no order. */
export function answering(typed, { answers, weigh }) {
  const wanted = ownWords(typed);
  const best = new Map();
  for (const candidate of answers) {
    const score = scoreOf(wanted, candidate, weigh);
    if (score > (best.get(candidate.page)?.score ?? 0)) best.set(candidate.page, { ...candidate, score });
  }
  return [...best.values()];
}

function scoreOf(wanted, { answer, words, understood }, weigh) {
  const sum = (list) => list.reduce((total, word) => total + weigh(word), 0);
  const narrow = (word) => (/\d/.test(word) ? 2 : 1); // a name with a number holds for little: "salyut6"
  const count = (list) => list.reduce((total, word) => total + narrow(word), 0);
  const met = count(words.filter((word) => wanted.some((asked) => isSame(asked, word)))) / count(words);
  const left = wanted.filter((asked) => !understood.has(asked) && !words.some((word) => isSame(asked, word)));
  const leftOut = sum(left) / sum(wanted);
  const known = answer.said ? KNOWN : 0;
  if (!met) return 0;
  if (!left.length) return LEAST + (BEST - LEAST) * met + known;
  return met < LEAST_MET || leftOut > MOST_LEFT_OUT ? 0 : PARTLY * (1 - leftOut) * met + known;
}

/** The same word, or one of a family: "Indian" and "India", not "spacewalk" and "spacecraft". */
function isSame(asked, word) {
  if (asked === word) return true;
  const shorter = Math.min(asked.length, word.length);
  const longer = Math.max(asked.length, word.length);
  if (shorter < 5 || longer - shorter > 3 || /\d/.test(asked + word)) return false;
  return asked.slice(0, shorter - 1) === word.slice(0, shorter - 1);
}

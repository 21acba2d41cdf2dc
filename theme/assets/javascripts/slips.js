/**
 * Typing mistakes: how many of them lie between two words, by optimal string alignment (a letter wrong, missing,
 * added, or two neighbours swapped, each counted once).
 */

const SHORTEST = 4; // shorter words are too like each other
const LONG = 8; // from here on two mistakes are forgiven

/** How many mistakes make `word` of `name`; Infinity where there are more than a word of its length is forgiven. */
export function slips(word, name) {
  if (word === name) return 0;
  if (word.length < SHORTEST || /\d/.test(word)) return Infinity;
  const most = word.length < LONG ? 1 : 2;
  if (Math.abs(word.length - name.length) > most) return Infinity;
  let before = [];
  let above = Array.from({ length: name.length + 1 }, (_, place) => place);
  for (let row = 1; row <= word.length; row++) {
    const line = [row];
    for (let place = 1; place <= name.length; place++) {
      const same = word[row - 1] === name[place - 1];
      line[place] = Math.min(above[place] + 1, line[place - 1] + 1, above[place - 1] + (same ? 0 : 1));
      const swapped = row > 1 && place > 1 && word[row - 1] === name[place - 2] && word[row - 2] === name[place - 1];
      if (swapped) line[place] = Math.min(line[place], before[place - 2] + 1);
    }
    if (Math.min(...line) > most) return Infinity;
    [before, above] = [above, line];
  }
  return above[name.length] <= most ? above[name.length] : Infinity;
}

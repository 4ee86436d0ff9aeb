/**
 * The names nearest to one that was not found, at most five: the same but for case, accents and punctuation, one within the
 * other, or at most two letters different.
 */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
  const sought = plain(wanted);
  if (sought === '') return [];
  return names
    .map((name) => ({ name, distance: distanceBetween(sought, plain(name)) }))
    .filter(({ distance }) => distance <= 2)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 5)
    .map(({ name }) => name);
}

function distanceBetween(sought: string, name: string): number {
  const within = sought.length >= 3 && name.length >= 3 && (name.includes(sought) || sought.includes(name));
  return Math.min(editDistance(sought, name), within ? 1 : Infinity);
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Levenshtein: letters to add, drop or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= b.length; column++) {
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

import { SettingError } from "./SettingError.ts";

/** The error for an id that isn't there: a short list in full, of a long one those that were probably meant. */
export function unknownId(
  field: string,
  found: string,
  ids: readonly string[],
  seeAll: string,
): SettingError {
  if (ids.length <= SHORT_LIST) return new SettingError(field, found, ids.join(", ") || "nothing here");
  const near = nearMatches(found, ids);
  const guess = near.length === 0 ? "" : `; near: ${near.join(", ")}`;
  return new SettingError(field, found, `one of ${ids.length} ids${guess} (all: ${seeAll})`);
}

const SHORT_LIST = 8;
const MOST = 4;

/** Ids within a few letters of what was written, whose last word is, or that hold it; the nearest first. */
export function nearMatches(found: string, ids: readonly string[]): readonly string[] {
  const wanted = found.toLowerCase();
  return ids
    .map((id) => ({ id, distance: distanceOf(wanted, id.toLowerCase()) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

function distanceOf(wanted: string, id: string): number {
  if (wanted.length >= 3 && id.includes(wanted)) return (id.length - wanted.length) / id.length;
  return Math.min(near(wanted, id), 1 + near(lastWord(wanted), lastWord(id)));
}

/** Infinity where more than a third of the letters differ. */
function near(wanted: string, id: string): number {
  const most = wanted.length / 3;
  if (Math.abs(wanted.length - id.length) > most) return Infinity;
  const distance = editDistance(wanted, id);
  return distance <= most ? distance : Infinity;
}

function lastWord(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** Levenshtein: letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

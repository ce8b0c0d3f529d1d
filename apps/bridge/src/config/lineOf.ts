/**
 * The line of a TOML text, counted from 1, on which the field of a path stands; for a field that is not there, the line
 * of the nearest table around it. Undefined where the text has neither.
 */
export function lineOf(text: string, path: readonly PropertyKey[]): number | undefined {
  const places = placesOf(text);
  for (let length = path.length; length > 0; length--) {
    const line = places.get(keyOf(path.slice(0, length)));
    if (line !== undefined) return line;
  }
  return undefined;
}

const HEADER = /^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/;
const FIELD = /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/;
const LONG_STRING = /"""|'''/g;

/** Every table and field that has a line of its own, by its path. */
function placesOf(text: string): Map<string, number> {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  let table: PropertyKey[] = [];
  let isInString = false;
  for (const [i, line] of text.split("\n").entries()) {
    const wasInString = isInString;
    if ((line.match(LONG_STRING)?.length ?? 0) % 2 === 1) isInString = !isInString;
    if (wasInString) continue;
    const [, bracket, name] = HEADER.exec(line) ?? [];
    if (name !== undefined) {
      const names = partsOf(name);
      table =
        bracket === "[["
          ? [...within(names.slice(0, -1), counts), ...counted(names, counts)]
          : within(names, counts);
      places.set(keyOf(table), i + 1);
      continue;
    }
    const [, field] = FIELD.exec(line) ?? [];
    if (field === undefined) continue;
    const path = [...table, ...partsOf(field)];
    if (!places.has(keyOf(path))) places.set(keyOf(path), i + 1);
  }
  return places;
}

/** The last name of an array of tables, with the place of the table that begins here. */
function counted(names: readonly string[], counts: Map<string, number>): PropertyKey[] {
  const name = keyOf(names);
  const place = counts.get(name) ?? 0;
  counts.set(name, place + 1);
  return [names.at(-1) ?? "", place];
}

/** `[port.options]` means the last `[[port]]` before it. */
function within(names: readonly string[], counts: ReadonlyMap<string, number>): PropertyKey[] {
  return names.flatMap((name, i) => {
    const count = counts.get(keyOf(names.slice(0, i + 1)));
    return count === undefined ? [name] : [name, count - 1];
  });
}

function partsOf(name: string): string[] {
  return (name.match(/[\w-]+|"[^"]*"|'[^']*'/g) ?? []).map((part) => part.replaceAll(/^["']|["']$/g, ""));
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

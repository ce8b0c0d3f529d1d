/** Where a field stands in what somebody has described: `assembly.edges[3].from`. */
export type Path = string;

const LONGEST = 80;

export function refuse(path: Path, found: string, allowed: string): never {
  throw new RangeError(`${path}: found ${found}, allowed ${allowed}`);
}

function wrongForm(path: Path, found: unknown, allowed: string): never {
  throw new TypeError(`${path}: found ${formOf(found)}, allowed ${allowed}`);
}

function formOf(found: unknown): string {
  if (found === undefined) return "nothing";
  if (found === null) return "null";
  if (Array.isArray(found)) return "a list";
  return typeof found === "object" ? "an object" : `${typeof found} ${wordsOf(found)}`.trimEnd();
}

function wordsOf(found: unknown): string {
  return typeof found === "string" || typeof found === "number" ? String(found).slice(0, LONGEST) : "";
}

export function object(path: Path, found: unknown): Readonly<Record<string, unknown>> {
  if (typeof found !== "object" || found === null || Array.isArray(found))
    wrongForm(path, found, "an object");
  return found as Readonly<Record<string, unknown>>;
}

export function list(path: Path, found: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(found)) wrongForm(path, found, "a list");
  if (found.length > most) refuse(path, `${found.length} entries`, `at most ${most}`);
  return found as readonly unknown[];
}

export function text(path: Path, found: unknown): string {
  if (typeof found !== "string") wrongForm(path, found, "a text");
  if (found.length === 0 || found.length > LONGEST)
    refuse(path, `${found.length} characters`, `1 to ${LONGEST}`);
  return found;
}

export function number(path: Path, found: unknown, least = -1e9, most = 1e9): number {
  if (typeof found !== "number") wrongForm(path, found, "a number");
  if (!(found >= least && found <= most)) refuse(path, String(found), `${least} to ${most}`);
  return found;
}

export function flag(path: Path, found: unknown): void {
  if (found !== true) refuse(path, formOf(found), "true, or the field left out");
}

export function oneOf(path: Path, found: unknown, allowed: readonly string[]): string {
  const word = text(path, found);
  if (!allowed.includes(word)) refuse(path, `"${word}"`, allowed.join(", "));
  return word;
}

export function optional(found: unknown, check: (found: unknown) => void): void {
  if (found !== undefined) check(found);
}

/** Numbers of an object, each within its limits; the third entry marks one that may be left out. */
export function numbers(
  path: Path,
  of: Readonly<Record<string, unknown>>,
  limits: Readonly<Record<string, readonly [least: number, most: number, isOptional?: true]>>,
): void {
  for (const [field, [least, most, isOptional]] of Object.entries(limits)) {
    if (of[field] === undefined && isOptional) continue;
    number(`${path}.${field}`, of[field], least, most);
  }
}

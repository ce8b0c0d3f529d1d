import type { z } from "zod";
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Document } from "yaml";
import { expectation, missingTogether } from "./missingTogether.ts";

/** One fault of a file that a person wrote: where it is, what is wrong, what was found. */
export interface TextFault {
  /** Counted from 1. */
  readonly line: number;
  /** `messages.0.fields.2.signal`; empty for a text that is no YAML. */
  readonly field: string;
  readonly message: string;
  /** The name stands there, and nothing behind it: what a template leaves to be filled. */
  readonly isEmpty?: true;
}

/** What a schema can't say, as one does. */
export interface DeeperFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export type CheckedText<Value> =
  | { readonly value: Value; readonly faults: readonly [] }
  | { readonly value?: never; readonly faults: readonly [TextFault, ...TextFault[]] };

/** Reads YAML or JSON against a schema, and then against whatever else it must fulfil. Every fault is named, by line and field. */
export function checkText<Value>(
  text: string,
  schema: z.ZodType<Value>,
  deeper: (value: Value) => readonly DeeperFault[],
): CheckedText<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: readonly PropertyKey[], message: string, field = path): TextFault => ({
    line: lines.linePos(offsetOf(document, path)).line,
    field: printable(field.map(String).join(".")),
    message: printable(message),
  });
  const told = ({ path, message }: DeeperFault): TextFault => {
    if (isMissing(document, path)) return at(path, `is missing: ${message}`);
    if (isEmpty(document, path) && message !== NO_FIELD)
      return { ...at(path, `is still to be filled: expected ${expectation(message)}`), isEmpty: true };
    return at(path, `${message}; found ${foundAt(document, path)}`);
  };
  const faults = document.errors.map(({ message, pos }): TextFault => ({
    line: lines.linePos(pos[0]).line,
    field: "",
    message: printable(firstLine(message)),
  }));
  if (faults.length > 0) return refused(faults);
  const checked = schema.safeParse(document.toJS());
  if (!checked.success) {
    const issues = checked.error.issues.flatMap(single);
    const missing = issues.filter(({ path }) => isMissing(document, path));
    const wrong = issues.filter((issue) => !missing.includes(issue));
    return refused([
      ...wrong.map(told),
      ...missingTogether(missing).map(({ first, field, message }) => at(first, message, field)),
    ]);
  }
  const more = deeper(checked.data).map(told);
  return more.length > 0 ? refused(more) : { value: checked.data, faults: [] };
}

/** One fault as a line for a person. */
export function faultLine(file: string, { line, field, message }: TextFault): string {
  return `${file}:${line}: ${field === "" ? "" : `${field} `}${message}`;
}

function refused(faults: readonly TextFault[]): {
  readonly faults: readonly [TextFault, ...TextFault[]];
} {
  const sorted = faults.toSorted((a, b) => a.line - b.line);
  return { faults: sorted as unknown as [TextFault, ...TextFault[]] };
}

const NO_FIELD = "is no field here";

type Issue = z.core.$ZodIssue;

/** Where a part may have several shapes: what is wrong with the one that it comes nearest to. */
function single(issue: Issue): readonly Issue[] {
  if (issue.code === "invalid_value") return [{ ...issue, message: expected(issue.values.map(shown)) }];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ ...issue, path: [...issue.path, key], message: NO_FIELD }));
  }
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const choices = literalChoices(issue.errors);
  if (choices !== undefined) return [{ ...issue, message: expected(choices) }];
  const branches = issue.errors.map((errors) => errors.flatMap(single));
  const [nearest = []] = branches.toSorted((a, b) => distance(a) - distance(b));
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

const expected = (choices: readonly string[]): string => `Invalid input: expected ${choices.join(" or ")}`;

/** As it stands in a file: a line end as `"\\r\\n"`, not as one. */
const shown = (value: z.core.util.Primitive): string => JSON.stringify(value) ?? String(value);

/** All that a field may be, if it is one of some fixed words or numbers. */
function literalChoices(branches: readonly (readonly Issue[])[]): readonly string[] | undefined {
  const choices: string[] = [];
  for (const [only, ...more] of branches) {
    if (only?.code !== "invalid_value" || only.path.length > 0 || more.length > 0) return undefined;
    choices.push(...only.values.map(shown));
  }
  return choices;
}

/** Another role or kind is farther away than any number of wrong fields. */
function distance(issues: readonly Issue[]): number {
  const isOther = issues.some(({ code, path }) => code === "invalid_value" && path.length === 1);
  return issues.length + (isOther ? 1000 : 0);
}

function isMissing(document: Document, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && document.getIn(path, true) === undefined;
}

/** `baud:` and no more. A whole text without a word is no field. */
function isEmpty(document: Document, path: readonly PropertyKey[]): boolean {
  const node = path.length > 0 ? document.getIn(path, true) : undefined;
  return isScalar(node) && node.value === null;
}

/** Where the field stands; for one that is missing, where the name of the nearest part around it stands. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !Array.isArray(node.range)) continue;
    return (length < path.length ? nameOffset(document, path.slice(0, length)) : undefined) ?? node.range[0];
  }
  return 0;
}

/** Undefined for what has no name: an item of a list. */
function nameOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
}

const LONGEST_SHOWN = 60;

function foundAt(document: Document, path: readonly PropertyKey[]): string {
  const value: unknown = document.getIn(path, true);
  const text = JSON.stringify(isNode(value) ? value.toJSON() : value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** A terminal obeys control characters: a fault that quotes one says it. */
const printable = (text: string): string =>
  text.replaceAll(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);

const firstLine = (message: string): string => message.split("\n")[0]?.replace(/:$/, "") ?? message;

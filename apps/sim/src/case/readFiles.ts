import { readFileSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { SimCase, SimEvent, SimPatient } from "@openperfusion/contracts";
import { ASSEMBLIES, PATIENTS } from "@openperfusion/physiology";
import type { Assembly } from "@openperfusion/physiology";
import { parse } from "smol-toml";
import { unknownId } from "../nearMatches.ts";
import { SettingError } from "../SettingError.ts";
import { assemblyFrom } from "./assemblyFrom.ts";
import { measuresIn, patientFor } from "./patientFor.ts";
import type { Measures } from "./Subject.ts";

/** A case file, and the folder from which its names are meant. */
export interface CaseFile {
  readonly name: string;
  readonly folder: string;
  readonly content: SimCase;
}

/** Reads a case from a .toml or .json file; names each wrong field and what it may hold. */
export function readCase(file: string): CaseFile {
  const table = readTable("--case", file);
  const checked = SimCase.safeParse(table);
  if (checked.success) return { name: file, folder: dirname(resolve(file)), content: checked.data };
  throw wrongField(file, table, withinPatient(table) ?? checked.error.issues);
}

/** Which measure is wrong where a table of them was given: a union says only that nothing fits. */
function withinPatient(table: unknown): readonly Issue[] | undefined {
  const patient = (table as { readonly patient?: unknown } | null)?.patient;
  if (typeof patient !== "object" || patient === null) return undefined;
  const issues = SimPatient.safeParse(patient).error?.issues;
  return issues?.map((issue) => ({ ...issue, path: ["patient", ...issue.path] }));
}

/** An id of ASSEMBLIES, or a circuit described in a JSON file. */
export function readAssembly(
  field: string,
  text: string,
  folder: string,
  patient: string | Measures,
): string | Assembly {
  if (Object.hasOwn(ASSEMBLIES, text)) return text;
  if (!isFileName(text))
    throw unknownId(field, text, [...Object.keys(ASSEMBLIES), "FILE.json"], "sim list assemblies");
  return assemblyFrom(text, readTable(field, resolve(folder, text)), patientFor(patient));
}

/** An id of PATIENTS, or measures in a JSON file. */
export function readPatient(field: string, text: string, folder: string): string | Measures {
  if (Object.hasOwn(PATIENTS, text)) return text;
  if (!isFileName(text))
    throw unknownId(field, text, [...Object.keys(PATIENTS), "FILE.json"], "sim list patients");
  const table = readTable(field, resolve(folder, text));
  const checked = SimPatient.safeParse(table);
  if (checked.success) return measuresIn(checked.data);
  throw wrongField(text, table, checked.error.issues);
}

function isFileName(text: string): boolean {
  return [".json", ".toml"].includes(extname(text).toLowerCase());
}

function readTable(field: string, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new SettingError(field, file, `a file that can be read (${(cause as NodeJS.ErrnoException).code})`);
  }
  const isToml = extname(file).toLowerCase() === ".toml";
  try {
    return isToml ? parse(text) : (JSON.parse(text) as unknown);
  } catch (cause) {
    const [reason] = (cause as Error).message.split("\n");
    throw new SettingError(field, file, `${isToml ? "TOML" : "JSON"} (${reason})`);
  }
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

/** Fields of the tables within a case. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  patient: Object.keys(SimPatient.shape),
  event: Object.keys(SimEvent.shape),
};

function wrongField(file: string, table: unknown, issues: readonly Issue[]): SettingError {
  const { code, path, message, keys } = issues[0] as Issue;
  if (code === "unrecognized_keys" && keys?.[0] !== undefined) {
    const fields = FIELDS[String(path[0])] ?? Object.keys(SimCase.shape);
    return new SettingError(
      `${file} ${fieldAt([...path, keys[0]])}`,
      keys[0],
      `the fields ${fields.join(", ")}`,
    );
  }
  let found = table;
  for (const part of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[part];
  return new SettingError(`${file} ${fieldAt(path)}`.trim(), found, `what ${asRule(message)}`);
}

function fieldAt(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text.startsWith(".") ? text.slice(1) : text;
}

/** "Invalid input: expected number, received string" is read as "is number". */
function asRule(message: string): string {
  const expected = /expected (.*?)(?:, received.*)?$/.exec(message)?.[1];
  return expected === undefined ? message : `is ${expected.replace(/^(?:string|number) to be /, "")}`;
}

import { BridgeConfig, PortConfig } from "@openperfusion/contracts";
import { parse, TomlError } from "smol-toml";
import { reasonOf } from "../BridgeError.ts";
import { absolutePort } from "./absolutePath.ts";
import { overridden, overridesIn } from "./environment.ts";
import type { Environment, Override } from "./environment.ts";
import { lineOf } from "./lineOf.ts";
import { portFaults } from "./planPort.ts";

/** One thing that is wrong in a configuration. */
export interface ConfigFault {
  /** Counted from 1; absent where the fault is not in the file. */
  readonly line?: number;
  /** E.g. `port[0].origin`. */
  readonly field: string;
  /** What was found and what is allowed. */
  readonly message: string;
}

type BridgeConfigIssue = NonNullable<ReturnType<typeof BridgeConfig.safeParse>["error"]>["issues"][number];

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Everything that keeps a bridge from running with a TOML text, by line; `folder`: what names in it are meant from. */
export function configFaults(text: string, folder: string, env: Environment): ConfigFault[] {
  const { table, faults, place } = checkedText(text, env);
  const ports = (table as { readonly port?: unknown } | undefined)?.port;
  if (!Array.isArray(ports)) return faults;
  // Also beside one that is malformed: whoever mends a file wants to hear of everything at once.
  const ofPorts = ports.flatMap((port: unknown, i) => {
    const checked = PortConfig.safeParse(port);
    if (!checked.success) return [];
    return portFaults(absolutePort(checked.data, folder)).map(({ field, error }) =>
      place({ path: ["port", i, field], message: reasonOf(error) }),
    );
  });
  return [...faults, ...ofPorts].toSorted(byLine);
}

/** The configuration in a TOML text, or what is wrong with its form. `place` tells where another fault of it stands. */
export function checkedText(
  text: string,
  env: Environment,
): {
  readonly config: BridgeConfig | undefined;
  /** As parsed, with the environment's fields; undefined where it is no TOML. */
  readonly table: unknown;
  readonly faults: ConfigFault[];
  readonly place: (fault: Fault) => ConfigFault;
} {
  let overrides: Override[] = [];
  const place = ({ path, message }: Fault): ConfigFault => {
    const override = overrides.find(({ path: set }) => set.every((part, i) => path[i] === part));
    if (override !== undefined) {
      const within = path.slice(override.path.length);
      return { field: fieldName([override.variable, ...within]), message };
    }
    const line = lineOf(text, path);
    return { ...(line === undefined ? {} : { line }), field: fieldName(path), message };
  };
  let table: unknown;
  try {
    overrides = overridesIn(env);
    table = overridden(parse(text), overrides);
  } catch (error) {
    return { config: undefined, table: undefined, faults: [unreadable(error)], place };
  }
  const { config, faults } = checkedTable(table);
  return { config, table, faults: faults.map(place).toSorted(byLine), place };
}

/** The configuration in a table, or what is wrong with its form. */
export function checkedTable(table: unknown): {
  readonly config: BridgeConfig | undefined;
  readonly faults: readonly Fault[];
} {
  const checked = BridgeConfig.safeParse(table);
  if (!checked.success) {
    return { config: undefined, faults: checked.error.issues.flatMap((issue) => faultsOf(issue, table)) };
  }
  const ids = checked.data.port.map(({ id }) => id);
  const faults = ids.flatMap((id, i) =>
    ids.indexOf(id) === i
      ? []
      : [{ path: ["port", i, "id"], message: `port.id must be unique, found "${id}" twice` }],
  );
  return { config: faults.length === 0 ? checked.data : undefined, faults };
}

function faultsOf(issue: BridgeConfigIssue, table: unknown): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: "there is no such field" }));
  }
  return [{ path: issue.path, message: `${issue.message}, found ${found(table, issue.path)}` }];
}

/** `port[0].origin` */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return name.slice(1) || "configuration";
}

function unreadable(error: unknown): ConfigFault {
  if (!(error instanceof TomlError)) return { field: "environment", message: reasonOf(error) };
  // The library's message goes on with a drawing of the place.
  const [reason = ""] = error.message.split("\n");
  return { line: error.line, field: `column ${error.column}`, message: `not TOML: ${reason}` };
}

function byLine(a: ConfigFault, b: ConfigFault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function found(table: unknown, path: readonly PropertyKey[]): string {
  let value = table;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  return value === undefined ? "nothing" : JSON.stringify(value);
}

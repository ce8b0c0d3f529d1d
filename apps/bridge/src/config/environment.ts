import { BridgeError, reasonOf } from "../BridgeError.ts";

const PREFIX = "OPENPERFUSION_BRIDGE_";

/** Names the configuration file itself, for `--config`. */
export const CONFIG_VARIABLE = `${PREFIX}CONFIG`;

/** All ports at once, in place of the file's: a JSON array of what `[[port]]` holds. */
const PORTS_VARIABLE = `${PREFIX}PORTS`;

/** What the environment may set in place of the file, by the field of `[bridge]`. */
const FIELDS = {
  ID: { field: "id", isNumber: false },
  DATA: { field: "data", isNumber: false },
  SERVER: { field: "server", isNumber: false },
  RETENTION_DAYS: { field: "retention_days", isNumber: true },
  COMMIT_EVERY_MS: { field: "commitEvery_ms", isNumber: true },
} as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** A field of `[bridge]`, or all the ports, that the environment sets. */
export interface Override {
  readonly variable: string;
  /** `["bridge", field]` or `["port"]` */
  readonly path: readonly [string, ...string[]];
  readonly value: unknown;
}

/**
 * The fields that an environment sets over the file's. Throws a BridgeError for a variable with the bridge's prefix that
 * means nothing: a word that is misspelled would be a setting that is silently not taken.
 */
export function overridesIn(env: Environment): Override[] {
  return Object.entries(env).flatMap(([variable, text]): Override[] => {
    if (!variable.startsWith(PREFIX) || variable === CONFIG_VARIABLE || text === undefined) return [];
    if (variable === PORTS_VARIABLE) return [{ variable, path: ["port"], value: portsIn(text) }];
    const name = variable.slice(PREFIX.length);
    if (!Object.hasOwn(FIELDS, name)) {
      const fields = Object.keys(FIELDS).map((one) => PREFIX + one);
      const allowed = [CONFIG_VARIABLE, ...fields, PORTS_VARIABLE].join(", ");
      throw new BridgeError(
        "config-invalid",
        `The environment sets ${variable}, which is none of ${allowed}`,
      );
    }
    const { field, isNumber } = FIELDS[name as keyof typeof FIELDS];
    const number = Number(text);
    // What is no number stays a text, and the schema says what it should have been.
    const value = isNumber && text.trim() !== "" && !Number.isNaN(number) ? number : text;
    return [{ variable, path: ["bridge", field], value }];
  });
}

/** What it holds is left to the schema of the file. Throws a BridgeError for what is no JSON. */
function portsIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BridgeError(
      "config-invalid",
      `${PORTS_VARIABLE} must be a JSON array of ports: ${reasonOf(cause)}`,
    );
  }
}

/** Throws a BridgeError where a change of the file's ports would change nothing. */
export function refusePortsOf(env: Environment): void {
  if (env[PORTS_VARIABLE] === undefined) return;
  throw new BridgeError(
    "config-invalid",
    `The ports come from ${PORTS_VARIABLE}, which goes before the file: change them there`,
  );
}

/** The table of a configuration file with what the environment sets in place of its own. */
export function overridden(table: unknown, overrides: readonly Override[]): unknown {
  if (overrides.length === 0 || typeof table !== "object" || table === null) return table;
  const { bridge, ...rest } = table as { readonly bridge?: object };
  const fields = overrides.flatMap(({ path: [, field], value }) =>
    field === undefined ? [] : [[field, value]],
  );
  const whole = overrides.flatMap(({ path: [name, field], value }) =>
    field === undefined ? [[name, value]] : [],
  );
  return {
    ...rest,
    ...(bridge === undefined && fields.length === 0
      ? {}
      : { bridge: { ...bridge, ...Object.fromEntries(fields) } }),
    ...Object.fromEntries(whole),
  };
}

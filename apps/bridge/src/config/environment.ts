import { BridgeError } from "../BridgeError.ts";

const PREFIX = "OPENPERFUSION_BRIDGE_";

/** Names the configuration file itself, for `--config`. */
export const CONFIG_VARIABLE = `${PREFIX}CONFIG`;

/** What the environment may set in place of the file, by the field of `[bridge]`. */
const FIELDS = {
  ID: { field: "id", isNumber: false },
  DATA: { field: "data", isNumber: false },
  SERVER: { field: "server", isNumber: false },
  RETENTION_DAYS: { field: "retention_days", isNumber: true },
  COMMIT_EVERY_MS: { field: "commitEvery_ms", isNumber: true },
} as const;

export type Environment = Readonly<Record<string, string | undefined>>;

/** A field of `[bridge]` that the environment sets. */
export interface Override {
  readonly variable: string;
  readonly field: string;
  readonly value: string | number;
}

/**
 * The fields that an environment sets over the file's. Throws a BridgeError for a variable with the bridge's prefix that
 * means nothing: a word that is misspelled would be a setting that is silently not taken.
 */
export function overridesIn(env: Environment): Override[] {
  return Object.entries(env).flatMap(([variable, text]): Override[] => {
    if (!variable.startsWith(PREFIX) || variable === CONFIG_VARIABLE || text === undefined) return [];
    const name = variable.slice(PREFIX.length);
    if (!Object.hasOwn(FIELDS, name)) {
      const allowed = [CONFIG_VARIABLE, ...Object.keys(FIELDS).map((one) => PREFIX + one)].join(", ");
      throw new BridgeError(
        "config-invalid",
        `The environment sets ${variable}, which is none of ${allowed}`,
      );
    }
    const { field, isNumber } = FIELDS[name as keyof typeof FIELDS];
    const number = Number(text);
    // What is no number stays a text, and the schema says what it should have been.
    const value = isNumber && text.trim() !== "" && !Number.isNaN(number) ? number : text;
    return [{ variable, field, value }];
  });
}

/** The table of a configuration file with the environment's fields in place of its own. */
export function overridden(table: unknown, overrides: readonly Override[]): unknown {
  if (overrides.length === 0 || typeof table !== "object" || table === null) return table;
  const { bridge, ...rest } = table as { readonly bridge?: object };
  const fields = Object.fromEntries(overrides.map(({ field, value }) => [field, value]));
  return { ...rest, bridge: { ...bridge, ...fields } };
}

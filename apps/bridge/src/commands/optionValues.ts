import { Option } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { CONFIG_VARIABLE } from "../config/environment.ts";
import type { Language } from "../text/words.ts";

/** `--config`, which the environment may give instead. */
export function configOption(): Option {
  return new Option("--config <file>", "bridge.toml, or - for stdin")
    .env(CONFIG_VARIABLE)
    .makeOptionMandatory();
}

/** For an option that may be given several times. */
export function repeated(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** For an option that is a number within limits. */
export function numberOption(name: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !Number.isFinite(value) || value < min || value > max) {
      throw new BridgeError("usage", `${name} must be a number from ${min} to ${max}, found "${text}"`);
    }
    return value;
  };
}

/** For an option that is a language of the project. */
export function languageOption(text: string): Language {
  if (text === "en" || text === "es") return text;
  throw new BridgeError("usage", `--lang must be en or es, found "${text}"`);
}

/** `NAME=VALUE` pairs as a table. */
export function tableOption(name: string, pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair): [string, string] => {
      const at = pair.indexOf("=");
      if (at < 1) throw new BridgeError("usage", `${name} must be NAME=VALUE, found "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** The name of a user or a group, of a form that stands unquoted in system files. */
export function accountName(option: string, name: string): string {
  if (/^[a-z_][a-z0-9_-]{0,30}$/i.test(name)) return name;
  throw new BridgeError("usage", `${option} must be the name of an account, found "${name}"`);
}

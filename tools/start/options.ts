import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

export interface StartOptions {
  /** Folder of the store, the spool and the lock. */
  readonly data: string;
  readonly port: number;
  readonly isDevelopment: boolean;
  readonly replay: Replay | undefined;
}

export interface Replay {
  readonly file: string;
  readonly profile: string;
  readonly speed: number;
  readonly options: Readonly<Record<string, string>>;
}

export const USAGE = `npm start -- [--replay FILE [--speed N] [--profile ID] [--option NAME=VALUE]] [--data DIR] [--port N]`;

/** Reads the command line; throws an error that names the argument, what was found and what is allowed. */
export function startOptions(argv: readonly string[], root: string): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      replay: { type: "string" },
      speed: { type: "string", default: "1" },
      profile: { type: "string", default: "terumo/cdi-500" },
      option: { type: "string", multiple: true, default: [] },
      data: { type: "string", default: join(root, ".openperfusion") },
      port: { type: "string", default: "4300" },
      dev: { type: "boolean", default: false },
    },
  });
  const { data, dev, option, port, profile, replay, speed } = values;
  return {
    data: resolve(data),
    port: inRange("--port", port, 1, 65_535),
    isDevelopment: dev,
    replay:
      replay === undefined
        ? undefined
        : {
            file: existingFile(replay),
            profile,
            speed: inRange("--speed", speed, 0.1, 100_000),
            options: answers(option, profile),
          },
  };
}

function inRange(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < min || value > max) {
    throw new RangeError(`${name} must be a number from ${min} to ${max}, found "${text}"`);
  }
  return value;
}

function existingFile(name: string): string {
  const file = resolve(name);
  if (!existsSync(file)) throw new RangeError(`--replay must name a file, found none at ${file}`);
  return file;
}

function answers(pairs: readonly string[], profile: string): Record<string, string> {
  const given = Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new RangeError(`--option must be NAME=VALUE, found "${pair}"`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  if (profile === "terumo/cdi-500" && given["gasUnit"] === undefined) {
    // The unit is not on the wire. A wrong assumption rejects every line (reason "unit") and shows no number.
    process.stderr.write(
      "OpenPerfusion: blood gas unit taken to be mmHg; --option gasUnit=kPa says otherwise\n",
    );
    return { ...given, gasUnit: "mmHg" };
  }
  return given;
}

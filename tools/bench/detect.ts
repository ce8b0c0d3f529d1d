import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROFILES } from "@openperfusion/devices";
import { ROOT } from "../chain/Chain.ts";
import type { EmulatedPort } from "../chain/Chain.ts";
import { Program } from "../chain/Program.ts";
import type { Figure } from "./figure.ts";

const DEVICE_COUNT = 12;
/** Consoles that talk as a rule, are on and say nothing. */
const LEAST_SILENCED = 1;
const ALLOWED_S = 90;

/** The part of `bridge detect --json` that is judged. */
interface Detected {
  readonly elapsed_s: number;
  readonly ports: readonly {
    readonly path: string;
    readonly verdict: {
      readonly kind: string;
      readonly device?: { readonly profile: string; readonly settings: string };
      /** Undecided, or waiting for an answer. */
      readonly devices?: readonly { readonly profile: string; readonly settings: string }[];
    };
  }[];
}

/**
 * `bridge detect` on the ports of twelve emulated consoles whose makes it is not told, the emulators in processes of
 * their own: every profile once, those that must be asked are silent, and so are more of the talking ones until there
 * are twelve.
 */
export async function run(progress: (line: string) => void): Promise<readonly Figure[]> {
  const ids = PROFILES.map(({ id }) => id);
  const silenced = PROFILES.filter(({ transport }) => transport.direction !== "poll")
    .slice(0, Math.max(LEAST_SILENCED, DEVICE_COUNT - ids.length))
    .map(({ id }) => id);
  const emulators = [emulator(ids), emulator(silenced, "--fault", "silence@0s:3600s")];
  try {
    const [talking, silent] = await Promise.all([
      emulators[0]!.announced<EmulatedPort>(ids.length),
      emulators[1]!.announced<EmulatedPort>(silenced.length),
    ]);
    progress(`detect: ${talking.length} consoles on, ${silent.length} of them to be silent besides`);
    const expected = new Map<string, string | undefined>([
      ...talking.map(({ path, device }): [string, string | undefined] => [path, spokenOf(device)]),
      ...silent.map(({ path }): [string, undefined] => [path, undefined]),
    ]);
    const found = await detect([...expected.keys()]);
    for (const { path, verdict } of found.ports) {
      const said = saidOf(verdict) ?? verdict.kind;
      progress(`detect: ${path} is ${expected.get(path) ?? "silent"}, found ${said}`);
    }
    await Promise.all(emulators.map((program) => program.stop()));
    const received = emulators.flatMap(({ log }) =>
      [...log.matchAll(/received (\d+) bytes/g)].map(([, count]) => count),
    );
    return figures(
      found,
      expected,
      received.reduce((sum, count) => sum + Number(count), 0),
    );
  } finally {
    await Promise.all(emulators.map((program) => program.kill()));
  }
}

function figures(
  { ports, elapsed_s }: Detected,
  expected: ReadonlyMap<string, string | undefined>,
  received_bytes: number,
): readonly Figure[] {
  const talkerCount = [...expected.values()].filter((words) => words !== undefined).length;
  const silentCount = expected.size - talkerCount;
  let namedCount = 0;
  let wrongCount = 0;
  let foundSilentCount = 0;
  for (const { path, verdict } of ports) {
    const truth = expected.get(path);
    if (verdict.kind === "silent" && truth === undefined) foundSilentCount++;
    const said = saidOf(verdict);
    if (said === undefined) continue;
    if (said === truth) namedCount++;
    else wrongCount++;
  }
  return [
    atLeast("talking devices named with their settings", namedCount, talkerCount),
    atLeast("silent ports listed as silent", foundSilentCount, silentCount),
    atMost("devices named wrongly", wrongCount, 0, "1"),
    atMost("bytes received by the emulated consoles", received_bytes, 0, "bytes"),
    atMost("time for all ports", elapsed_s, ALLOWED_S, "s"),
  ];
}

/** The device that is named, or the only one that is heard to wait for an answer. */
function saidOf({ kind, device, devices = [] }: Detected["ports"][number]["verdict"]): string | undefined {
  const one = kind === "waiting" && devices.length === 1 ? devices[0] : device;
  return one === undefined ? undefined : `${one.profile} ${one.settings}`;
}

const atLeast = (metric: string, value: number, required: number): Figure => ({
  metric,
  value,
  unit: "1",
  required,
  ok: value >= required,
});

const atMost = (metric: string, value: number, required: number, unit: string): Figure => ({
  metric,
  value,
  unit,
  required,
  ok: value <= required,
});

/** What detect should say of a console: its profile and settings; undefined for one that must be asked and so is silent. */
function spokenOf(id: string): string | undefined {
  const { transport } = PROFILES.find((profile) => profile.id === id)!;
  if (transport.direction === "poll") return undefined;
  const { baud, dataBits, parity, stopBits } = transport;
  return `${id} ${baud} ${dataBits}${parity.charAt(0).toUpperCase()}${stopBits}`;
}

function emulator(ids: readonly string[], ...more: readonly string[]): Program {
  const devices = ids.flatMap((id) => ["--device", id]);
  return new Program([join(ROOT, "apps/bridge/src/main.ts"), "emulate", "--json", ...devices, ...more], {
    cwd: ROOT,
  });
}

async function detect(paths: readonly string[]): Promise<Detected> {
  const ports = paths.flatMap((path) => ["--port", path]);
  const args = [join(ROOT, "apps/bridge/src/main.ts"), "detect", "--json", ...ports];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return JSON.parse(stdout) as Detected;
}

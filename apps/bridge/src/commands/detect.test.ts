import { expect, it } from "vitest";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import type { BridgeProcess } from "../testing/bridgeProcess.ts";

/** Five times as fast as life, so that the CDI speaks every 1.2 s. */
const FAST = ["--speed", "5"];

async function pathsOf(emulator: BridgeProcess, count: number): Promise<string[]> {
  await expect.poll(() => emulator.lines.length, { timeout: 10_000 }).toBe(count);
  return emulator.lines.map(({ path }) => String(path));
}

it("names the emulated consoles on unlabeled ports with their settings, lists a silent one, and sends nothing", async () => {
  const talking = bridgeProcess(
    "emulate",
    "--device",
    "em-tec/bioprott",
    "--device",
    "terumo/cdi-500",
    ...FAST,
  );
  const silent = bridgeProcess("emulate", "--device", "terumo/cdi-500", "--fault", "silence@0s:600s");
  const [flow, gas] = await pathsOf(talking, 2);
  const [mute] = await pathsOf(silent, 1);
  const ports = [mute, gas, flow].flatMap((path) => ["--port", String(path)]);
  const detect = bridgeProcess("detect", "--json", "--seconds", "5", ...ports);
  expect(await detect.ended).toBe(0);
  expect(detect.lines[0]?.["ports"]).toMatchObject([
    { path: mute, verdict: { kind: "silent" } },
    {
      path: gas,
      verdict: {
        kind: "device",
        device: { profile: "terumo/cdi-500", settings: "9600 8N1", options: { gasUnit: "mmHg" } },
      },
    },
    {
      path: flow,
      verdict: { kind: "device", device: { profile: "em-tec/bioprott", settings: "38400 8N1" } },
    },
  ]);
  const hints = detect.lines[0]?.["hints"] as { readonly profile: string; readonly hint: string }[];
  expect(hints).toContainEqual(
    expect.objectContaining({ profile: "masimo/radical-7", hint: expect.stringMatching(/./) }),
  );
  for (const { profile } of hints) expect(["terumo/cdi-500", "em-tec/bioprott"]).not.toContain(profile);
  for (const emulator of [talking, silent]) {
    emulator.kill("SIGTERM");
    await emulator.ended;
    expect(emulator.stderr()).not.toMatch(/received/);
  }
}, 20_000);

const NOT_THERE = ["--port", "/dev/there-is-no-such-port", "--port", "tcp://nowhere", "--seconds", "3"];

it("tells why a port could not be listened to, and fails where none could", async () => {
  const detect = bridgeProcess("detect", ...NOT_THERE);
  expect(await detect.ended).toBe(1);
  expect(detect.stdout()).toMatch(
    /not listened to: .*is not there: is the adapter plugged in\? \[port-not-found\]/,
  );
  expect(detect.stdout()).toMatch(/must be a port or tcp:\/\/HOST:PORT, found "tcp:\/\/nowhere" \[usage\]/);
  expect(detect.stderr()).toMatch(/^bridge: None of the 2 ports could be listened to \[port-not-found\]$/m);
}, 20_000);

it("says so to a program in its one object", async () => {
  const detect = bridgeProcess("detect", "--json", ...NOT_THERE);
  expect(await detect.ended).toBe(1);
  expect(detect.lines).toMatchObject([
    {
      ports: [{ verdict: { kind: "unreadable" } }, { verdict: { kind: "unreadable" } }],
      error: { code: "port-not-found", message: "None of the 2 ports could be listened to" },
    },
  ]);
}, 20_000);

it("takes a name that can't be right for wrong input", async () => {
  const detect = bridgeProcess("detect", "--port", "tcp://nowhere", "--seconds", "3");
  expect(await detect.ended).toBe(2);
  expect(detect.stderr()).toMatch(/tcp:\/\/nowhere could not be listened to \[usage\]/);
}, 20_000);

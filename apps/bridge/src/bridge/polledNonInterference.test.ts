import { spawn } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { PortStatus } from "@openperfusion/contracts";
import { firstChoices, PROFILES, withResults } from "@openperfusion/devices";
import type { AstmProfile, DeviceProfile } from "@openperfusion/devices";
import { expect, it, onTestFinished } from "vitest";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

interface Told {
  /** Code units are bytes. */
  readonly received: string;
  readonly sentCount: number;
  readonly sha256: string;
}

const ASKED = PROFILES.filter(({ transport }) => transport.direction === "poll");

/** A profile's file, with its requests as often as a test has patience for. */
function hastyProfile(profile: DeviceProfile, folder: string): string {
  const requests = profile.session.requests?.map((request) => ({ ...request, every_ms: 200 }));
  const file = join(folder, `${profile.id.replace("/", "-")}.json`);
  writeFileSync(file, JSON.stringify({ ...profile, session: { ...profile.session, requests } }));
  return file;
}

/** An emulated device per profile, in a process of their own; what one says follows from what it receives alone. */
async function askedConsoles(
  profiles: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly tell: () => Promise<Told[]> }> {
  const program = join(import.meta.dirname, "../testing/askedConsoleProcess.ts");
  const child = spawn(process.execPath, [program, ...profiles], { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.stdin.end());
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value as string);
  const paths = (await next()) as string[];
  return {
    paths,
    tell: () => {
      child.stdin.write("\n");
      return next() as Promise<Told[]>;
    },
  };
}

/** What is left of a text when every byte string that the profile allows is taken off, the longest first. */
function beyondAllowed(received: string, allowedTx: readonly string[]): string {
  const byLength = allowedTx.toSorted((a, b) => b.length - a.length);
  let rest = received;
  for (;;) {
    const next = byLength.find((one) => rest.startsWith(one));
    if (next === undefined) return rest;
    rest = rest.slice(next.length);
  }
}

/** Sends what a bridge sent, and nothing decides when or why. */
function sendBare(path: string, bytes: string): void {
  const port = openSync(path, constants.O_RDWR | constants.O_NOCTTY);
  writeSync(port, bytes, null, "latin1");
  closeSync(port);
}

it.skipIf(process.platform === "win32")(
  "a device that must be asked hears nothing until polling is on, then its list alone, and says what it says to a bare loop",
  { timeout: 90_000 },
  async () => {
    const folder = temporaryFolder();
    const profiles = ASKED.map((profile) => hastyProfile(profile, folder));
    const [silent, polled] = await Promise.all([askedConsoles(profiles), askedConsoles(profiles)]);
    const portsOf = (paths: readonly string[], name: string, polling: string): string[] =>
      ASKED.map((profile, i) => {
        const answers = Object.entries(firstChoices(profile)).map(
          ([option, value]) => `${option} = "${value}"`,
        );
        return `[[port]]\nid = "${name}${i}"\npath = "${paths[i]}"\nprofile = "${profiles[i]}"\norigin = "simulator"\noptions = { ${answers.join(", ")} }\n${polling}`;
      });
    const config = join(folder, "bridge.toml");
    writeFileSync(
      config,
      `[bridge]\nid = "bench"\ndata = "spool"\n${[...portsOf(silent.paths, "off", ""), ...portsOf(polled.paths, "on", "polling = true\n")].join("")}`,
    );
    const bridge = bridgeProcess("run", "--config", config, "--json");
    const ports = (): PortStatus[] => (bridge.lines.at(-1)?.["ports"] ?? []) as PortStatus[];
    const on = (): PortStatus[] => ports().filter(({ sendsRequests }) => sendsRequests);
    const answeredCount = (): number => on().filter(({ frameCount }) => frameCount > 2).length;
    await expect.poll(answeredCount, { timeout: 30_000 }).toBe(ASKED.length);
    expect(on().map(({ port }) => port)).toEqual(ASKED.map((_, i) => `on${i}`));
    for (const { state, rejectedCount } of on()) expect([state, rejectedCount]).toEqual(["live", 0]);
    bridge.kill("SIGTERM");
    expect(await bridge.ended).toBe(0);

    expect((await silent.tell()).map(({ received }) => received)).toEqual(ASKED.map(() => ""));
    const heard = await polled.tell();
    for (const [i, { received }] of heard.entries())
      expect(beyondAllowed(received, ASKED[i]?.transport.allowedTx ?? [])).toBe("");

    const bare = await askedConsoles(profiles);
    for (const [i, { received }] of heard.entries()) sendBare(bare.paths[i] ?? "", received);
    await expect.poll(bare.tell, { timeout: 10_000 }).toEqual(heard);
    for (const [i, { id }] of ASKED.entries())
      process.stdout.write(
        `${id}: 0 bytes received with polling off; with it on ${heard[i]?.received.length} of its list, ${heard[i]?.sentCount} answered\n`,
      );
  },
);

/** An analyzer with a site's result map, with a sample as often as a test has patience for. */
function mappedAnalyzer(profile: AstmProfile, folder: string): string {
  const mapped = withResults(profile, [
    { code: "pH", signal: "blood.arterial.ph", unit: "[pH]", unitText: "" },
    { code: "pCO2", signal: "blood.arterial.pco2", unit: "mm[Hg]", unitText: "mmHg" },
  ]);
  const file = join(folder, `${profile.id.replace("/", "-")}.json`);
  writeFileSync(file, JSON.stringify({ ...mapped, session: { ...mapped.session, period_ms: 1000 } }));
  return file;
}

const ANSWERED = PROFILES.filter((profile) => profile.codec === "astm");

it
  .skipIf(process.platform === "win32")
  .each(ANSWERED.map((profile): [string, AstmProfile] => [profile.id, profile]))(
  "%s hears nothing until answering is on, then ACK and NAK alone, and its results arrive",
  { timeout: 60_000 },
  async (_, profile) => {
    const folder = temporaryFolder();
    const file = mappedAnalyzer(profile, folder);
    const receivedLog = join(folder, "received.jsonl");
    // Ten times as fast as life, so that an unanswered analyzer asks again within seconds.
    const emulator = bridgeProcess("emulate", file, file, "--speed", "10", "--received-log", receivedLog);
    await expect.poll(() => emulator.lines.length, { timeout: 20_000 }).toBe(2);
    const [off, on] = emulator.lines.map(({ path }) => String(path));
    const portOf = (id: string, path: string | undefined, more: string): string =>
      `[[port]]\nid = "${id}"\npath = "${path}"\nprofile = "${file}"\norigin = "simulator"\n${more}`;
    const config = join(folder, "bridge.toml");
    writeFileSync(
      config,
      `[bridge]\nid = "bench"\ndata = "spool"\n${portOf("off", off, "")}${portOf("on", on, "polling = true\n")}`,
    );
    const bridge = bridgeProcess("run", "--config", config, "--json");
    const portAt = (id: string): PortStatus | undefined =>
      ((bridge.lines.at(-1)?.["ports"] ?? []) as PortStatus[]).find(({ port }) => port === id);
    await expect.poll(() => portAt("on")?.frameCount ?? 0, { timeout: 30_000 }).toBeGreaterThanOrEqual(4);
    // Answered or not, each asks: the unanswered one has been heard.
    await expect.poll(() => portAt("off")?.byteCount ?? 0, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(portAt("on")).toMatchObject({ state: "live", sendsRequests: true, rejectedCount: 0 });
    expect(portAt("off")).toMatchObject({ frameCount: 0, sendsRequests: false });
    bridge.kill("SIGTERM");
    expect(await bridge.ended).toBe(0);
    emulator.kill("SIGTERM");
    await emulator.ended;
    const received = readFileSync(receivedLog, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { path: string; text: string });
    expect([...new Set(received.map(({ path }) => path))]).toEqual([on]);
    const text = received.map((line) => line.text).join("");
    expect(beyondAllowed(text, profile.transport.allowedTx)).toBe("");
    expect(text.length).toBeGreaterThan(4);
    process.stdout.write(
      `${profile.id}: 0 bytes received with answering off; with it on ${text.length} of its list\n`,
    );
  },
);

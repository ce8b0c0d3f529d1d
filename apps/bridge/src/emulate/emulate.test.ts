import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SerialPort } from "serialport";
import { describe, expect, it, onTestFinished } from "vitest";
import { findProfile, PROFILES } from "@openperfusion/devices";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { cdiLines } from "../testing/cdiLines.ts";
import type { BridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import type { ReceivedLogLine } from "./ReceivedLog.ts";
import type { SentLogLine } from "./SentLog.ts";

const METER = "em-tec/bioprott";
/** The line that its maker prints. */
const METER_LINE = findProfile(METER)!.golden[0]!.line;

async function announced(process: BridgeProcess, count: number): Promise<Record<string, unknown>[]> {
  await expect.poll(() => process.lines.length, { timeout: 20_000 }).toBe(count);
  return process.lines;
}

async function open(path: string, baudRate: number): Promise<{ port: SerialPort; text: () => string }> {
  const port = new SerialPort({ path, baudRate, hupcl: false, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    port.open((error) => (error === null ? resolve() : reject(error)));
  });
  const got: Buffer[] = [];
  port.on("data", (bytes: Buffer) => got.push(bytes));
  port.on("error", () => {});
  onTestFinished(() => (port.isOpen ? new Promise<void>((done) => port.close(() => done())) : undefined));
  return { port, text: () => Buffer.concat(got).toString("latin1") };
}

const jsonLines = <Line>(file: string): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(process.platform === "win32")("bridge emulate", () => {
  it("garbles for a reader at another rate, and its log says which lines", { timeout: 40_000 }, async () => {
    const log = join(temporaryFolder(), "sent.jsonl");
    const emulator = bridgeProcess("emulate", METER, "--log", log);
    const [line] = await announced(emulator, 1);
    const wrong = await open(String(line?.["path"]), 9600);
    await expect.poll(() => wrong.text().length, { timeout: 10_000 }).toBeGreaterThan(200);
    await new Promise<void>((done) => wrong.port.close(() => done()));
    const right = await open(String(line?.["path"]), 38_400);
    await expect.poll(right.text, { timeout: 10_000 }).toMatch(/(?:\r[^\r]{30,}){6}/);
    emulator.kill("SIGTERM");
    await emulator.ended;
    const sent = jsonLines<SentLogLine>(log);
    const garbled = sent.filter(({ isGarbled }) => isGarbled);
    expect(garbled.length).toBeGreaterThan(5);
    for (const { text } of garbled.slice(2, -2)) expect(wrong.text()).not.toContain(text);
    for (const { text } of sent.slice(-5, -2)) expect(right.text()).toContain(text);
  });

  it("moves its link when the plug was out, and tells the new path", { timeout: 40_000 }, async () => {
    const folder = temporaryFolder();
    const scenario = join(folder, "day.yaml");
    writeFileSync(scenario, "events:\n  - { at_s: 1, fault: unplug, for_s: 1, device: em-tec/bioprott }\n");
    const emulator = bridgeProcess(
      "emulate",
      METER,
      METER,
      "--scenario",
      scenario,
      "--link",
      join(folder, "by-id"),
    );
    const lines = await announced(emulator, 2);
    const links = lines.map((line) => String(line["link"]));
    expect(links).toEqual(
      ["em-tec-bioprott", "em-tec-bioprott-2"].map((name) => join(folder, "by-id", name)),
    );
    await announced(emulator, 4);
    expect(lines[2]?.["path"]).not.toBe(lines[0]?.["path"]);
    expect(realpathSync(links[0]!)).toBe(lines[2]?.["path"]);
    expect(realpathSync(links[1]!)).toBe(lines[3]?.["path"]);
    emulator.kill("SIGTERM");
    expect(await emulator.ended).toBe(0);
    expect(links.filter((link) => existsSync(link))).toEqual([]);
  });

  const polled = PROFILES.filter(({ session }) =>
    (session.requests ?? []).some(({ answers }) => answers.length > 0),
  );
  it.each(polled.map(({ id }) => id))(
    "lets an emulated %s answer who asks it, and writes down what it was asked",
    { timeout: 40_000 },
    async (id) => {
      const log = join(temporaryFolder(), "received.jsonl");
      const profile = findProfile(id)!;
      const [request] = profile.session.requests ?? [];
      const emulator = bridgeProcess("emulate", id, "--received-log", log);
      const [line] = await announced(emulator, 1);
      const { port, text } = await open(String(line?.["path"]), profile.transport.baud);
      const asked = profile.transport.allowedTx[request!.tx]!;
      port.write(Buffer.from(asked, "latin1"));
      await expect.poll(() => text().length, { timeout: 10_000 }).toBeGreaterThan(4);
      const received = jsonLines<ReceivedLogLine>(log);
      expect(received.map((one) => one.text).join("")).toBe(asked);
      expect(received[0]).toMatchObject({ device: id, path: port.path });
    },
  );

  it("plays the recordings of several devices at once, line by line", { timeout: 40_000 }, async () => {
    const folder = temporaryFolder();
    const sent = join(folder, "sent.jsonl");
    const meter = Array.from({ length: 60 }, () => METER_LINE).join("");
    const recordings = { [METER]: meter, "terumo/cdi-500": cdiLines(12) };
    const args = Object.entries(recordings).flatMap(([device, text], i) => {
      const file = join(folder, `${i}.log`);
      writeFileSync(file, text, "latin1");
      return [device, "--recording", `${device}=${file}`];
    });
    const player = bridgeProcess("emulate", ...args, "--speed", "40", "--log", sent);
    await announced(player, 2);
    const played = (device: string): string =>
      jsonLines<SentLogLine>(sent)
        .filter((line) => line.device === device)
        .map(({ text }) => text)
        .join("");
    for (const [device, text] of Object.entries(recordings))
      await expect.poll(() => played(device), { timeout: 20_000 }).toBe(text);
  });
});

it.each([
  [[], /at least one device.*found none/],
  [[METER, "--fault", "terumo/cdi-500/silence@3s"], /not emulated; emulated are em-tec\/bioprott/],
  [
    [METER, "--fault", "checksum-error@3s"],
    /None of em-tec\/bioprott can have the fault "checksum-error@3s"/,
  ],
  [[METER, "--fault", `${METER}/checksum-error@3s`], /it has no checksum/],
  [[METER, "terumo/cdi-500", "--recording", "x.log"], /--recording is DEVICE=FILE.*found "x.log"/],
  [[METER, "--scenario", "/no/such.yaml"], /scenario \/no\/such.yaml can't be read/],
])("refuses %j with what is allowed", { timeout: 30_000 }, async (args, message) => {
  const emulator = bridgeProcess("emulate", ...args);
  expect(await emulator.ended).not.toBe(0);
  expect(emulator.stderr()).toMatch(message);
});

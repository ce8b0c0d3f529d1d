import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { StreamSummary } from "@openperfusion/contracts";
import { PROFILES, TEMPLATES } from "@openperfusion/devices";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { cdiLine, cdiLines, MODE_37C } from "../testing/cdiLines.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

async function run(
  ...args: string[]
): Promise<{ code: number | null; lines: Record<string, unknown>[]; stderr: string; stdout: string }> {
  const bridge = bridgeProcess(...args);
  const code = await bridge.ended;
  return { code, lines: bridge.lines, stderr: bridge.stderr(), stdout: bridge.stdout() };
}

function logFile(text: string): string {
  const file = join(temporaryFolder(), "case.log");
  writeFileSync(file, Buffer.from(text, "latin1"));
  return file;
}

it("sums up a log with its prefixes taken off, and states the unit that it had to assume", async () => {
  const prefix = "[2026-02-02 10:03:35.869] ";
  const lines = [cdiLine(0), "Recalibration Adjustment\r\n", cdiLine(1, "o"), cdiLine(2, "S"), "rubbish\r\n"];
  const file = logFile(lines.map((line) => prefix + line).join(""));
  const {
    code,
    lines: [summary],
  } = await run("decode", "--profile", "terumo/cdi-500", "--summary", "--json", file);
  expect(code).toBe(0);
  expect(StreamSummary.parse(summary)).toMatchObject({
    frames: 3,
    events: { timer: 1, o: 1, S: 1 },
    notices: { recalibrationAdjustment: 1 },
    rejected: 1,
    gaps: 0,
    signals: {
      "blood.arterial.pco2": { values: 3, outOfRange: 0, notAvailable: 0, min: 38, max: 38, mean: 38 },
      "blood.arterial.baseExcess": { values: 3, min: -2, max: -2, mean: -2 },
      "blood.venous.ph": { values: 0, notAvailable: 3, min: null, max: null, mean: null },
    },
  });
  expect(summary).toMatchObject({
    assumed: { gasUnit: "mmHg" },
    rejectReasons: { shape: 1 },
  });
});

it("assumes nothing that was told, and no unit that the cells do not show", async () => {
  const args = ["decode", "--profile", "terumo/cdi-500", "--summary", "--json"];
  const told = await run(...args, "--option", "gasUnit=mmHg", logFile(cdiLine(0)));
  expect(told.lines[0]).not.toHaveProperty("assumed");
  const untold = await run(...args, logFile("rubbish\r\n"));
  expect(untold.code).toBe(2);
  expect(untold.stderr).toMatch(/say --option gasUnit=mmHg\|kPa \[usage\]/);
});

it("lays a ruler under a line that shows which bytes became which reading, and under what view", async () => {
  const file = logFile(MODE_37C + cdiLine(0));
  const { stdout } = await run(
    "decode",
    "--profile",
    "terumo/cdi-500",
    "--option",
    "gasUnit=mmHg",
    "--explain",
    file,
  );
  expect(stdout).toContain('arterial pH "7.30" → blood.arterial.ph = 7.3 [pH], temperatureView=37C');
  expect(stdout).toContain('BE " -2 " → blood.arterial.baseExcess = -2');
  expect(stdout).toContain('VO2 "    " → blood.vo2 = not available, no number');
  const [, bytes, ruler] = stdout.slice(stdout.indexOf("frame at byte")).split("\n");
  expect(ruler?.length).toBe(bytes?.length);
});

it("prints each item as a JSON line", async () => {
  const { lines } = await run(
    "decode",
    "--profile",
    "terumo/cdi-500",
    "--option",
    "gasUnit=mmHg",
    "--json",
    logFile(cdiLines(2)),
  );
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatchObject({
    kind: "frame",
    seq: 101,
    deviceTime: "10:00:06",
    readings: expect.any(Array),
  });
});

it.each([
  [["decode"], 2, "usage", /--profile/],
  [
    ["replay", "x.log", "--profile", "terumo/cdi-500", "--server", "here"],
    2,
    "config-invalid",
    /bridge.server: .*found "here"/,
  ],
  [
    ["replay", "x.log", "--profile", "terumo/cdi-500", "--server", "http://h", "--port", "a b"],
    2,
    "config-invalid",
    /port\[0\].id: must be 1–64 letters.*found "a b"/,
  ],
  [["run", "--config", "/no/such/bridge.toml"], 2, "config-invalid", /can't be read/],
  [["decode", "--profile", "terumo/cdi-400", "x.log"], 2, "profile-unknown", /known are/],
  [
    ["decode", "--profile", "getinge/hl20", "x.log"],
    2,
    "profile-unknown",
    /can't be read from public facts; what is missing: docs\/devices\/getinge-hl20\.md/,
  ],
  [["emulate", "--device", "terumo/cdi-500", "--set", "pump.arterial.speeed=1"], 2, "usage", /controls are/],
  [["emulate", "--device", "terumo/cdi-500", "--fault", "fire@1s"], 2, "usage", /cut-mid-frame/],
  [["emulate", "--device", "terumo/cdi-500", "--patient", "nobody"], 2, "usage", /adult-man/],
  [["emulate", "--device", "terumo/cdi-500", "--port", "com1"], 2, "usage", /auto, pty or tcp/],
])("ends %j with exit code %i and the code %s", async (args, exitCode, code, message) => {
  const { code: found, lines, stderr } = await run(...args, "--json");
  expect(found).toBe(exitCode);
  expect(lines[0]).toMatchObject({ error: { code, message: expect.stringMatching(message) } });
  expect(stderr).toContain(`[${code}]`);
});

it("answers a faulty profile with one JSON object", async () => {
  const file = join(temporaryFolder(), "mine.yaml");
  writeFileSync(file, "id: x\n");
  const { code, lines, stderr } = await run("profile", "check", "--json", file);
  expect(code).toBe(2);
  expect(lines).toEqual([
    { ok: false, id: null, faults: [expect.objectContaining({ line: 1, field: "codec" })] },
  ]);
  expect(stderr).toBe("");
});

it("prints a template of each kind, of lines unless told, and names the kinds", async () => {
  expect((await run("profile", "new")).stdout).toMatch(/^codec: line /m);
  expect((await run("profile", "new", "--kind", "packet")).stdout).toMatch(/^codec: packet /m);
  expect((await run("profile", "new", "--kind", "astm")).stdout).toMatch(/^codec: astm /m);
  const { code, stderr } = await run("profile", "new", "--kind", "modbus");
  expect(code).toBe(2);
  expect(stderr).toContain('--kind must be line, packet or astm, found "modbus" [usage]');
}, 20_000);

it("lists what can be read, and under a heading of its own what can't", async () => {
  const { stdout } = await run("profile", "list", "--json");
  const rows = JSON.parse(stdout) as readonly Record<string, unknown>[];
  const templates = rows.filter(({ evidence }) => evidence === "template");
  expect(templates.map(({ id }) => id)).toEqual(TEMPLATES.map(({ id }) => id));
  expect(rows.length).toBe(PROFILES.length + TEMPLATES.length);
  expect(templates[0]).toMatchObject({
    id: "livanova/s5",
    version: null,
    line: null,
    needed: TEMPLATES[0]?.needed,
  });
  const [readable, unreadable] = (await run("profile", "list")).stdout.split(
    "\nNot readable from public facts",
  );
  expect(readable).toContain("terumo/cdi-500  ");
  expect(readable).not.toContain("livanova/s5");
  expect(unreadable).toMatch(/^livanova\/s5 {2}.*also S3.*, template$/m);
}, 20_000);

it("writes the profile of a device that can't be read as far as it is known, and counts what is left", async () => {
  const file = join(temporaryFolder(), "cardiohelp.yaml");
  writeFileSync(file, (await run("profile", "new", "getinge/cardiohelp", "--kind", "packet")).stdout);
  const checked = await run("profile", "check", file);
  expect(checked.code).toBe(2);
  expect(checked.stdout).toContain('transport.direction is still to be filled: expected "listenOnly"');
  expect(checked.stderr).toMatch(/cardiohelp\.yaml has \d+ fields still to be filled \[profile-invalid\]/);
  const readable = await run("profile", "new", "terumo/cdi-500");
  expect(readable.stderr).toMatch(/terumo\/cdi-500 can be read already/);
}, 20_000);

it("exports a profile of the project to start from", async () => {
  const file = join(temporaryFolder(), "analyzer.yaml");
  writeFileSync(file, (await run("profile", "new", "--from", "astm/analyzer")).stdout);
  expect((await run("profile", "check", file)).stdout).toContain("astm/analyzer is sound");
  const json = (await run("profile", "new", "--from", "astm/analyzer", "--json")).stdout;
  expect(JSON.parse(json)).toEqual(PROFILES.find(({ id }) => id === "astm/analyzer"));
  expect((await run("profile", "new", "--from", "livanova/s5")).stderr).toContain(
    "bridge profile new livanova/s5 writes down what is known",
  );
  expect((await run("profile", "new", "livanova/s5", "--from", "astm/analyzer")).stderr).toContain("[usage]");
}, 30_000);

it("shows its commands when none is named", async () => {
  const { code, stderr } = await run();
  expect(code).toBe(2);
  expect(stderr).toMatch(/Usage: bridge/);
  expect(stderr).toContain("bridge: name a command [usage]");
});

it("records on when whoever read its words is gone", async () => {
  const folder = temporaryFolder();
  const config = join(folder, "bridge.toml");
  writeFileSync(
    config,
    `[bridge]\nid = "b"\ndata = "spool"\n[[port]]\nid = "cdi"\npath = "/dev/ttyNOT-THERE"\nprofile = "terumo/cdi-500"\norigin = "device"\noptions = { gasUnit = "mmHg" }\n`,
  );
  const bridge = bridgeProcess("run", "--config", config, "--json");
  await expect.poll(() => bridge.lines.length, { timeout: 15_000 }).toBeGreaterThan(0);
  bridge.closeOutputs();
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
  bridge.kill("SIGTERM");
  expect(await bridge.ended).toBe(0);
});

it("leaves no empty file behind when there was nothing to record", async () => {
  const out = join(temporaryFolder(), "case.log");
  const args = [
    "--port",
    "/dev/ttyNOT-THERE",
    "--profile",
    "em-tec/bioprott",
    "--origin",
    "device",
    "--out",
    out,
  ];
  const { code, stderr } = await run("record", ...args);
  expect([code, existsSync(out)]).toEqual([1, false]);
  expect(stderr).toMatch(/adapter plugged in/);
});

it("prints what it is for with its version", async () => {
  const { code, stdout } = await run("--version");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^openperfusion-bridge \d+\.\d+\.\d+\n/);
  expect(stdout).toMatch(/secondary information display/);
  expect(stdout).toMatch(/sends nothing to listen-only devices/);
});

it("plays a recording into the spool alone, and says afterwards what no server has", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "case.log");
  writeFileSync(file, cdiLines(20));
  const config = join(folder, "bridge.toml");
  writeFileSync(
    config,
    `[bridge]\nid = "b"\ndata = "spool"\n[[port]]\nid = "cdi"\npath = "case.log"\nprofile = "terumo/cdi-500"\norigin = "replay"\noptions = { gasUnit = "mmHg" }\nspeed = 100000\n`,
  );
  const bridge = bridgeProcess("run", "--config", config, "--json");
  await expect
    .poll(() => bridge.lines.at(-1), { timeout: 15_000 })
    .toMatchObject({ ports: [{ state: "closed", byteCount: 2020, frameCount: 20 }] });
  bridge.kill("SIGTERM");
  expect(await bridge.ended).toBe(0);
  const { lines } = await run("status", "--config", config, "--json");
  expect(lines[0]).toMatchObject({
    backlog_bytes: 2020,
    streams: [{ port: "cdi", origin: "replay", spooled_bytes: 2020, sent_bytes: 0, keptFromSeq: 0 }],
  });
});

/** A command on a terminal of 80 columns, until it has drawn a second time and `q` is pressed. */
async function watched(...args: string[]): Promise<{ readonly text: string; readonly code: number }> {
  const { spawn } = await import("@lydell/node-pty");
  const program = join(import.meta.dirname, "../main.ts");
  const terminal = spawn(process.execPath, [program, ...args], { cols: 80, rows: 24 });
  let text = "";
  terminal.onData((data) => (text += data));
  const ended = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => resolve(exitCode));
  });
  onTestFinished(() => terminal.kill());
  await expect.poll(() => text.split("q quits").length, { timeout: 10_000 }).toBeGreaterThan(2);
  terminal.write("q");
  return { code: await ended, text };
}

it("shows a running bridge's ports, as words and as JSON, and says so when none runs", async () => {
  const folder = temporaryFolder();
  const config = join(folder, "bridge.toml");
  writeFileSync(
    config,
    `[bridge]\nid = "or-3"\ndata = "spool"\n[[port]]\nid = "gas"\npath = "usb:0403:6001:A50285BI"\n` +
      `profile = "terumo/cdi-500"\norigin = "device"\noptions = { gasUnit = "mmHg" }\n`,
  );
  const bridge = bridgeProcess("run", "--config", config, "--metrics", "127.0.0.1:0", "--json");
  await expect.poll(() => bridge.lines.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const [, url = ""] = /Prometheus at (\S+)/.exec(bridge.stderr()) ?? [];
  expect(await (await fetch(url)).text()).toMatch(/port_open\{port="gas",profile="terumo\/cdi-500"\} 0/);
  const { stdout } = await run("status", "--config", config);
  expect(stdout).toMatch(/gas +(✕ lost|○ opening) +–/);
  const { lines } = await run("status", "--config", config, "--json");
  expect(lines[0]).toMatchObject({ running: { bridge: "or-3", ports: [{ port: "gas", isOpen: false }] } });
  const screen = await watched("status", "--config", config);
  expect(screen.text).toMatch(/q quits/);
  expect(screen.text).toMatch(/✕ lost|○ opening/);
  expect(screen.code).toBe(0);
  bridge.kill("SIGTERM");
  expect(await bridge.ended).toBe(0);
  const ended = await run("status", "--config", config, "--json");
  expect(ended.lines[0]).toMatchObject({ running: null, streams: [{ port: "gas" }] });
}, 30_000);

it("tells the cable of a device in words and as data, and that none is known", async () => {
  const { code, stdout } = await run("cable", "masimo/radical-7");
  expect(code).toBe(0);
  expect(stdout).toContain("Plug for the console 2 – Plug for the computer 2");
  const data = await run("cable", "terumo/cdi-500", "--json");
  expect(JSON.parse(data.stdout)).toMatchObject([
    { id: "terumo-cdi-500", receiveOnly: "unknown", port: { pins: {} } },
  ]);
  expect((await run("cable", "livanova/s5", "--lang", "es")).stdout).toMatch(/Cómo averiguarlo/);
  const none = await run("cable", "livanova/s5", "--svg", join(temporaryFolder(), "none.svg"));
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no port of livanova/s5 is described"),
  });
  const mistyped = await run("cable", "terumo/cdi500");
  expect(mistyped.code).toBe(2);
  expect(mistyped.stderr).toContain('There is no profile "terumo/cdi500"');
}, 20_000);

it("writes the drawing of each cable that a device may need, and over no file that is there", async () => {
  const file = join(temporaryFolder(), "cable.svg");
  const one = await run("cable", "masimo/radical-7", "--svg", file);
  expect(one.stdout).toContain(`Written: ${file}`);
  expect(readFileSync(file, "utf8")).toMatch(/^<svg [^]*<\/svg>\n$/);
  expect((await run("cable", "masimo/radical-7", "--svg", file)).stderr).toContain(
    "--svg must name a new file that can be written",
  );
  const { stdout } = await run("cable", "edwards/ifmout", "--svg", file, "--lang", "es");
  expect(stdout.match(/^Escrito: .*$/gm)).toEqual(
    ["edwards-female", "edwards-ev1000m"].map((id) => `Escrito: ${file.replace(".svg", `.${id}.svg`)}`),
  );
}, 20_000);

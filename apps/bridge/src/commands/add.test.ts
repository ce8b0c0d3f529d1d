import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { spawn } from "@lydell/node-pty";
import { PROFILES } from "@openperfusion/devices";
import { parseConfig } from "../config/readConfig.ts";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

async function emulatedFlowMeter(): Promise<string> {
  const emulator = bridgeProcess("emulate", "--device", "em-tec/bioprott");
  await expect.poll(() => emulator.lines.length, { timeout: 10_000 }).toBe(1);
  return String(emulator.lines[0]?.["path"]);
}

it("adds a port by options alone, having seen five live values, and refuses the same port twice", async () => {
  const config = join(temporaryFolder(), "bridge.toml");
  const port = await emulatedFlowMeter();
  const args = ["--config", config, "--port", port, "--profile", "em-tec/bioprott", "--origin", "simulator"];
  const first = bridgeProcess("add", ...args, "--id", "flow", "--unplaced", "--yes", "--json");
  expect(await first.ended).toBe(0);
  const values = first.lines[0]?.["values"] as string[];
  expect(values).toHaveLength(5);
  expect(values.join("\n")).toMatch(/Clamp-on flow, 1 s mean: \d\.\d+ L\/min/);
  const text = readFileSync(config, "utf8");
  expect(parseConfig(text, "/").port).toMatchObject([{ id: "flow", path: port, origin: "simulator" }]);

  const again = bridgeProcess("add", ...args, "--id", "other", "--unplaced", "--yes");
  expect(await again.ended).toBe(2);
  expect(again.stderr()).toMatch(/path must be new.*port "flow" reads already \[config-invalid\]/);
  expect(readFileSync(config, "utf8")).toBe(text);
}, 20_000);

it("asks nothing where nobody can answer: what is missing is named with what is allowed", async () => {
  const config = join(temporaryFolder(), "bridge.toml");
  const args = ["add", "--config", config, "--port", "tcp://127.0.0.1:9", "--profile", "terumo/cdi-500"];
  const noOrigin = bridgeProcess(...args, "--yes");
  expect(await noOrigin.ended).toBe(2);
  expect(noOrigin.stderr()).toMatch(/Say --origin, one of: device, simulator, replay \[usage\]/);
  const noUnit = bridgeProcess(...args, "--origin", "device", "--yes");
  expect(await noUnit.ended).toBe(2);
  expect(noUnit.stderr()).toMatch(/Say --option gasUnit=…, one of: mmHg, kPa \[usage\]/);
  const noChannel = bridgeProcess(
    ...args,
    "--origin",
    "device",
    "--yes",
    "--placement",
    "a=b",
    "--option",
    "gasUnit=kPa",
  );
  expect(await noChannel.ended).toBe(2);
  expect(noChannel.stderr()).toMatch(/^bridge: --placement: terumo\/cdi-500: there is no channel a to place/);
}, 20_000);

it("shows the exact bytes of a device that must be asked, and leaves it unasked without --polling", async () => {
  const config = join(temporaryFolder(), "bridge.toml");
  const args = [
    "--config",
    config,
    "--port",
    "tcp://127.0.0.1:9",
    "--origin",
    "device",
    "--unplaced",
    "--yes",
  ];
  const add = bridgeProcess("add", ...args, "--profile", "xenios/novalung", "--id", "ecmo");
  expect(await add.ended).toBe(0);
  expect(add.stdout()).toMatch(/A1 00 00 5E/);
  expect(add.stdout()).toMatch(/Line settings: 19200 8N1/);
  expect(add.stdout()).toMatch(/polling is off/);
  expect(add.stdout()).toMatch(/How to find out: console off the patient/);
  expect(readFileSync(config, "utf8")).not.toMatch(/polling/);
});

it("speaks Spanish where it is asked to, and English to a program", async () => {
  const port = ["--port", "tcp://127.0.0.1:9", "--origin", "device", "--unplaced", "--yes", "--lang", "es"];
  const wish = ["add", ...port, "--profile", "xenios/novalung", "--id", "ecmo"];
  const add = bridgeProcess(...wish, "--config", join(temporaryFolder(), "bridge.toml"));
  expect(await add.ended).toBe(0);
  expect(add.stdout()).toMatch(/^En el equipo:\n/m);
  expect(add.stdout()).toMatch(/hay que preguntarle, o no dice nada/);
  expect(add.stdout()).toMatch(/Cómo averiguarlo: consola sin paciente/);
  expect(add.stdout()).toMatch(/^Guardado en /m);
  expect(add.stdout()).not.toMatch(/How to find out|polling is off|Saved to/);
  const program = bridgeProcess(...wish, "--config", join(temporaryFolder(), "bridge.toml"), "--json");
  expect(await program.ended).toBe(0);
  expect(program.stdout()).toMatch(/^\{"config":/);
}, 20_000);

it("dates a placement when it is changed", async () => {
  const config = join(temporaryFolder(), "bridge.toml");
  const to = ["--config", config];
  const placement = (signal: string): string[] => ["--placement", `console.pressure.p1=${signal}`];
  const port = [
    "--port",
    "tcp://127.0.0.1:9",
    "--profile",
    "xenios/novalung",
    "--id",
    "ecmo",
    "--origin",
    "device",
  ];
  const added = bridgeProcess("add", ...to, ...port, ...placement("circuit.pressure.venousLine"), "--yes");
  expect(await added.ended).toBe(0);
  const wrong = bridgeProcess("place", "ecmo", ...to, ...placement("blood.arterial.ph"));
  expect(await wrong.ended).toBe(2);
  expect(wrong.stderr()).toMatch(/may be placed on .*found "blood\.arterial\.ph"/);
  const moved = bridgeProcess(
    "place",
    "ecmo",
    ...to,
    ...placement("circuit.pressure.postOxygenator"),
    "--json",
  );
  expect(await moved.ended).toBe(0);
  const text = readFileSync(config, "utf8");
  expect(parseConfig(text, "/").port[0]).toMatchObject({
    placement: { "console.pressure.p1": "circuit.pressure.postOxygenator" },
    placementSince: moved.lines[0]?.["since"],
  });
  expect(text).toMatch(/# placement = .*venousLine.* \(until 20/);
}, 20_000);

it.skipIf(process.platform === "win32")(
  "walks a person through device, name, origin, place and five live values to the saved file",
  async () => {
    const config = join(temporaryFolder(), "bridge.toml");
    const port = await emulatedFlowMeter();
    const args = [join(import.meta.dirname, "../main.ts"), "add", "--config", config, "--port", port];
    const terminal = spawn(process.execPath, args, {
      cols: 100,
      rows: 40,
      env: { ...process.env, TERM: "xterm" },
    });
    let seen = "";
    terminal.onData((data) => (seen += data));
    const ended = new Promise<number>((resolve) => {
      terminal.onExit(({ exitCode }) => resolve(exitCode));
    });
    onTestFinished(() => terminal.kill());
    const answer = async (question: RegExp, keys: string): Promise<void> => {
      await expect.poll(() => seen, { timeout: 10_000 }).toMatch(question);
      seen = "";
      terminal.write(keys);
    };
    const DOWN = "\u001b[B";
    // The first choice is to listen; the devices follow.
    const place = 1 + PROFILES.findIndex(({ id }) => id === "em-tec/bioprott");
    await answer(/Which device is connected\?/, `${DOWN.repeat(place)}\r`);
    await answer(/A short name for this port/, "-1\r");
    await answer(/What is behind this port\?/, "\r");
    await answer(/Where is the flow sensor clamped on\?/, `${DOWN.repeat(2)}\r`);
    await answer(/Venous line flow[^]*Clamp-on flow, 10 s mean[^]*Save\?/, "y");
    expect(await ended).toBe(0);
    expect(parseConfig(readFileSync(config, "utf8"), "/").port).toMatchObject([
      {
        id: "bioprott-1",
        path: port,
        profile: "em-tec/bioprott",
        origin: "simulator",
        placement: { "flowmeter.flow.mean1s": "circuit.flow.venousLine" },
      },
    ]);
  },
  30_000,
);

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Replay, StartOptions } from "./options.ts";
import type { Supervisor } from "./Supervisor.ts";

const BRIDGE = "apps/bridge/src/main.ts";

interface EmulatedPort {
  readonly device: string;
  readonly path: string;
  readonly options: Readonly<Record<string, string>>;
}

/** An engine drives an emulated blood gas monitor and an emulated flow meter; the bridge reads both as it reads hardware. */
export async function startSimulatedCase(
  children: Supervisor,
  options: StartOptions,
  server: string,
): Promise<void> {
  const devices = ["terumo/cdi-500", "em-tec/bioprott"];
  const patient = ["--assembly", "cpb-adult", "--patient", "adult-man"];
  // As when somebody presses the display key: from then on the view of the gases is known.
  const events = ["--event", "mode:temperatureView=37C@20s"];
  const args = [BRIDGE, "emulate", "--json", "--port", "auto", ...patient, ...events];
  const announced = await children.start(
    "emulator",
    [...args, ...devices.flatMap((device) => ["--device", device])],
    devices.length,
    // Its pseudo-terminals have new names, so the bridge begins anew with it.
    async () => {
      await children.end("bridge");
      await startSimulatedCase(children, options, server);
    },
  );
  const ports = (announced as unknown as readonly EmulatedPort[]).map((port) =>
    portTable({
      id: port.device.replace("/", "-"),
      path: port.path,
      profile: port.device,
      origin: "simulator",
      options: port.options,
    }),
  );
  await startBridge(children, options, server, ports);
}

/** A recording, played by the bridge itself: its times come from the file, the speed changes only the pace. */
export async function startReplay(
  children: Supervisor,
  options: StartOptions,
  replay: Replay,
  server: string,
): Promise<void> {
  const port = portTable({
    id: replay.profile.replace("/", "-"),
    path: replay.file,
    profile: replay.profile,
    origin: "replay",
    options: replay.options,
    speed: replay.speed,
  });
  await startBridge(children, options, server, [port]);
}

async function startBridge(
  children: Supervisor,
  options: StartOptions,
  server: string,
  ports: readonly string[],
): Promise<void> {
  const config = join(options.data, "bridge.toml");
  const head = `[bridge]\nid = "this-machine"\ndata = ${quoted(join(options.data, "spool"))}\nserver = ${quoted(server)}\n`;
  writeFileSync(config, [head, ...ports].join("\n"));
  await children.start("bridge", [BRIDGE, "run", "--config", config], 0);
}

function portTable(port: {
  id: string;
  path: string;
  profile: string;
  origin: string;
  options: Readonly<Record<string, string>>;
  speed?: number;
}): string {
  const answers = Object.entries(port.options).map(([name, value]) => `${name} = ${quoted(value)}`);
  const lines = [
    "[[port]]",
    `id = ${quoted(port.id)}`,
    `path = ${quoted(port.path)}`,
    `profile = ${quoted(port.profile)}`,
    `origin = ${quoted(port.origin)}`,
    `options = { ${answers.join(", ")} }`,
    ...(port.speed === undefined ? [] : [`speed = ${port.speed}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** JSON's escapes are TOML's for a basic string. */
const quoted = (text: string): string => JSON.stringify(text);

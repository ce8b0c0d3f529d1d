import { realpath } from "node:fs/promises";
import type { PortConfig } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { SerialPort } from "serialport";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";
import { portSettings } from "../config/portSettings.ts";
import type { SettingOverrides } from "../config/portSettings.ts";
import { tellEmulator } from "../origin/readerSettings.ts";
import { findPort } from "../ports/findPort.ts";
import { changeOf, nodeIdentity } from "../ports/NodeIdentity.ts";
import { lockerText } from "../system/portHolders.ts";
import { thisWorld } from "../system/World.ts";
import type { World } from "../system/World.ts";
import type { Transport, TransportHandlers, TransportLink } from "./Transport.ts";
import { waysToSend } from "./waysToSend.ts";

/** The part of node-serialport that is used; a test gives another. */
export type SerialDriver = (options: ConstructorParameters<typeof SerialPort>[0]) => SerialPort;

interface SerialPlan {
  readonly config: Pick<PortConfig, "path" | "polling"> & SettingOverrides;
  readonly profile: Pick<DeviceProfile, "transport">;
}

/** The kernel hands over old bytes in portions; each flush takes one. */
const FLUSH_COUNT = 4;
const FLUSH_PAUSE_MS = 5;

/**
 * A serial port, or a pseudo-terminal that stands for one, found again under its name before every opening. Opened
 * exclusively; DTR and RTS are set once, as the profile says, and stay; `hupcl` is off so that closing changes no line
 * either. The session gets no way to write, unless polling is on for the port, and then the profile's byte strings.
 * `root`: where `/dev` and `/sys` are. `world` is asked who has a port that is in use.
 */
export function serialTransport(
  { config, profile }: SerialPlan,
  driver: SerialDriver = open,
  root = "/",
  world = thisWorld(),
): Transport {
  const { path } = config;
  const { flowControl, dtr, rts } = profile.transport;
  const settings = portSettings(config, profile.transport);
  const { baud, ...framing } = settings;

  async function connect(handlers: TransportHandlers): Promise<TransportLink> {
    const node = await findPort(path, root);
    const port = driver({
      path: node,
      baudRate: baud,
      ...framing,
      rtscts: flowControl === "hardware",
      xon: flowControl === "software",
      xoff: flowControl === "software",
      lock: true,
      hupcl: false,
      autoOpen: false,
    });
    try {
      await settled(path, (done) => port.open(done));
    } catch (error) {
      throw await withHolder(error, path, node, world);
    }
    const withdraw = await tellEmulator(node, settings);
    const identity = await nodeIdentity(node);
    port.on("close", (cause: Error | null) => handlers.onClose(lost(path, cause)));
    port.on("error", (cause) => handlers.onClose(lost(path, cause)));
    let hasModemLines = true;
    try {
      hasModemLines = await setLevels(port, path, { dtr, rts });
      for (let i = 0; i < FLUSH_COUNT; i++) {
        await settled(path, (done) => port.flush(done));
        await pause(FLUSH_PAUSE_MS);
      }
    } catch (error) {
      withdraw();
      await closed(port);
      throw error;
    }
    port.on("data", (bytes: Uint8Array) => void handlers.onChunk(bytes));

    async function probe(): Promise<BridgeError | undefined> {
      try {
        const change = changeOf(identity, await nodeIdentity(await findPort(path, root)));
        if (change !== undefined) return lost(path, new Error(change));
        if (hasModemLines && port.isOpen) await settled(path, (done) => port.get((error) => done(error)));
        return undefined;
      } catch (cause) {
        // Two adapters of one name say nothing about the one that is open.
        if (cause instanceof BridgeError && cause.code === "port-ambiguous") return undefined;
        return lost(path, cause);
      }
    }

    return {
      probe,
      close: () => {
        // Before the next reader can open it.
        withdraw();
        return closed(port);
      },
      ...waysToSend({ config, profile }, (bytes) =>
        settled(path, (done) => port.write(Buffer.from(bytes), (error) => done(error ?? null))),
      ),
    };
  }

  return { kind: path.startsWith("/dev/pts/") ? "pseudoTerminal" : "serial", open: connect };
}

/** Whether the port has modem lines at all: a pseudo-terminal answers ENOTTY, which tells nothing and is no fault. */
async function setLevels(
  port: SerialPort,
  path: string,
  levels: { readonly dtr: boolean; readonly rts: boolean },
): Promise<boolean> {
  try {
    await settled(path, (done) => port.set(levels, done));
    return true;
  } catch (error) {
    if (/inappropriate ioctl|ENOTTY/i.test(reasonOf(error))) return false;
    throw error;
  }
}

function open(options: ConstructorParameters<typeof SerialPort>[0]): SerialPort {
  return new SerialPort(options);
}

async function closed(port: SerialPort): Promise<void> {
  port.removeAllListeners("close");
  if (!port.isOpen) return;
  await new Promise<void>((resolve) => {
    port.close(() => resolve());
  });
}

function settled(path: string, ask: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    ask((error) => (error === null || error === undefined ? resolve() : reject(failure(path, error))));
  });
}

/** The failure, with the program that has the port where that can be known. */
async function withHolder(refusal: unknown, path: string, node: string, world: World): Promise<unknown> {
  if (!(refusal instanceof BridgeError) || refusal.code !== "port-busy") return refusal;
  const who = await lockerText(world, await realpath(node).catch(() => node));
  if (who === undefined) return refusal;
  return new BridgeError("port-busy", `${path} is in use by ${who}`, { cause: refusal.cause });
}

function lost(path: string, cause: unknown): BridgeError {
  return new BridgeError("port-lost", `${path} was lost`, {
    cause: cause ?? new Error("the port was closed"),
  });
}

/** The driver's words, told as what a person can do. */
function failure(path: string, cause: Error): BridgeError {
  const { message } = cause;
  if (/cannot lock|access denied|resource busy|temporarily unavailable/i.test(message)) {
    return new BridgeError("port-busy", `${path} is in use by another program`, { cause });
  }
  if (/permission denied/i.test(message)) {
    const hint = "the user who runs the bridge must belong to the group that owns the port (often dialout)";
    return new BridgeError("port-forbidden", `${path} may not be opened: ${hint}`, { cause });
  }
  if (/no such file|no such device|file not found/i.test(message)) {
    return new BridgeError("port-not-found", `${path} is not there: is the adapter plugged in?`, { cause });
  }
  return new BridgeError("port-lost", `${path} can't be used`, { cause });
}

import { access } from "node:fs/promises";
import type { PortConfig } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import { SerialPort } from "serialport";
import { BridgeError } from "../BridgeError.ts";
import { isPseudoTerminal } from "../origin/checkOrigin.ts";
import type { Transport, TransportHandlers, TransportLink } from "./Transport.ts";
import { pause } from "../clock/pause.ts";

/** The part of node-serialport that is used; a test gives another. */
export type SerialDriver = (options: ConstructorParameters<typeof SerialPort>[0]) => SerialPort;

interface SerialPlan {
  readonly config: Pick<PortConfig, "path" | "baudRate">;
  readonly profile: Pick<DeviceProfile, "transport">;
}

/** The kernel hands over old bytes in portions; each flush takes one. */
const FLUSH_COUNT = 4;
const FLUSH_PAUSE_MS = 5;

/**
 * A serial port, or a pseudo-terminal that stands for one. Opened exclusively; DTR and RTS are set once, as the profile
 * says, and stay; `hupcl` is off so that closing changes no line either. The session gets no way to write, unless the
 * profile lists byte strings, and then these.
 */
export function serialTransport({ config, profile }: SerialPlan, driver: SerialDriver = open): Transport {
  const { path } = config;
  const { baud, dataBits, parity, stopBits, flowControl, dtr, rts, allowedTx } = profile.transport;

  async function connect(handlers: TransportHandlers): Promise<TransportLink> {
    const isPseudo = await isPseudoTerminal(path);
    const port = driver({
      path,
      baudRate: config.baudRate ?? baud,
      dataBits,
      parity,
      stopBits,
      rtscts: flowControl === "hardware",
      xon: flowControl === "software",
      xoff: flowControl === "software",
      lock: true,
      hupcl: false,
      autoOpen: false,
    });
    await settled(path, (done) => port.open(done));
    port.on("close", (cause: Error | null) => handlers.onClose(lost(path, cause)));
    port.on("error", (cause) => handlers.onClose(lost(path, cause)));
    try {
      // A pseudo-terminal has no modem lines.
      if (!isPseudo) await settled(path, (done) => port.set({ dtr, rts }, done));
      for (let i = 0; i < FLUSH_COUNT; i++) {
        await settled(path, (done) => port.flush(done));
        await pause(FLUSH_PAUSE_MS);
      }
    } catch (error) {
      await closed(port);
      throw error;
    }
    port.on("data", (bytes: Uint8Array) => void handlers.onChunk(bytes));
    return {
      probe: () => probe(port, path, isPseudo),
      close: () => closed(port),
      ...(allowedTx.length === 0 ? {} : { send: (index) => send(port, path, allowedTx[index]) }),
    };
  }

  return { kind: path.startsWith("/dev/pts/") ? "pseudoTerminal" : "serial", open: connect };
}

function open(options: ConstructorParameters<typeof SerialPort>[0]): SerialPort {
  return new SerialPort(options);
}

/** The name is still there, and the adapter still tells its lines. */
async function probe(port: SerialPort, path: string, isPseudo: boolean): Promise<BridgeError | undefined> {
  try {
    await access(path);
    if (!isPseudo && port.isOpen) await settled(path, (done) => port.get((error) => done(error)));
    return undefined;
  } catch (cause) {
    return lost(path, cause);
  }
}

async function send(port: SerialPort, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) throw new RangeError(`The profile allows no such byte string on ${path}`);
  await settled(path, (done) => port.write(Buffer.from(text, "latin1"), (error) => done(error ?? null)));
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

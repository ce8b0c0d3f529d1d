import type { Emulator } from "@openperfusion/device-emulator";
import type { EmulatedPort } from "./EmulatedPort.ts";
import { preciseWall_ms } from "./EmulatedPort.ts";
import type { Plug } from "./Plug.ts";
import type { ReceivedLog } from "./ReceivedLog.ts";
import type { SentLog } from "./SentLog.ts";

/** One emulated console at its port. */
export interface EmulatedDevice {
  readonly emulator: Emulator;
  readonly port: EmulatedPort;
  readonly plug: Plug;
  readonly log: SentLog | undefined;
  readonly received: ReceivedLog | undefined;
}

export interface EmulationSettings {
  readonly devices: readonly EmulatedDevice[];
  /** Simulated time over real time. */
  readonly speed: number;
  /** Brings whatever the consoles are wired to up to a time of the simulation. */
  readonly advanceSource: (to_ms: number) => void;
  readonly onFailure: (error: unknown) => void;
}

const TICK_MS = 4;
/** Consoles look at the patient at least this often, in simulated time. */
const STEP_MS = 50;
/** A patient that is slower than asked lags behind rather than holding up the ports. */
const WORK_MS = 40;

/** The one loop that joins the patient, the emulated consoles and real time. */
export class Emulation {
  readonly #settings: EmulationSettings;
  #timer: NodeJS.Timeout | undefined;
  #last_ms = 0;
  #simulated_ms = 0;
  #behind_ms = 0;

  constructor(settings: EmulationSettings) {
    this.#settings = settings;
  }

  get simulated_s(): number {
    return this.#simulated_ms / 1000;
  }

  start(): void {
    this.#last_ms = performance.now();
    for (const device of this.#settings.devices) this.#listen(device);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.all(this.#settings.devices.map(({ port }) => port.close()));
  }

  #tick(): void {
    const { devices, speed, advanceSource } = this.#settings;
    const begun_ms = performance.now();
    // What could not be done in time is not made up for: a patient can't be hurried.
    this.#behind_ms = Math.min(this.#behind_ms + (begun_ms - this.#last_ms) * speed, WORK_MS * speed * 5);
    this.#last_ms = begun_ms;
    while (this.#behind_ms >= 1 && performance.now() - begun_ms < WORK_MS) {
      const step_ms = Math.min(STEP_MS, Math.floor(this.#behind_ms));
      this.#behind_ms -= step_ms;
      this.#simulated_ms += step_ms;
      advanceSource(this.#simulated_ms);
      for (const device of devices) {
        device.plug.advance(this.simulated_s).catch(this.#settings.onFailure);
        this.#send(device);
      }
    }
  }

  #listen({ emulator, port, received }: EmulatedDevice): void {
    port.listen({
      received: (bytes) => {
        received?.add(emulator.profile.id, port.path, bytes);
        emulator.receive(bytes, this.simulated_s);
      },
      lineSet: (known) => emulator.readAs(known),
    });
  }

  #send({ emulator, port, log }: EmulatedDevice): void {
    const chunks = emulator.advance(this.simulated_s);
    const lines = emulator.takeSent();
    log?.handedOver(lines);
    for (const { seq, bytes, heard } of chunks) {
      const begun_ms = preciseWall_ms();
      const isGarbled = heard.length !== bytes.length || heard.some((byte, i) => byte !== bytes[i]);
      const write = { seq, length: bytes.length, begun_ms, isGarbled };
      const arriving =
        heard.length === 0
          ? Promise.resolve({ at_ms: begun_ms, droppedCount: bytes.length })
          : port.send(heard);
      arriving.then((sent) => log?.written({ ...write, ...sent }), this.#settings.onFailure);
    }
  }
}

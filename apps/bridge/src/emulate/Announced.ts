import type { ProfileOptions } from "@openperfusion/devices";
import { announce } from "../origin/announcements.ts";
import type { EmulatedPort } from "./EmulatedPort.ts";
import { StableName } from "./StableName.ts";

interface WaysToTell {
  /** Takes one JSON line. */
  readonly print: (line: string) => void;
  /** Where stable names stand, if they are asked for. */
  readonly folder: string | undefined;
  /** 1 for the first device of its kind. */
  readonly number: number;
}

/** What a reader must know of the device at the port. */
interface ToldDevice {
  readonly device: string;
  readonly options: ProfileOptions;
  /** Channel to signal, as a port's configuration has it. */
  readonly placement: Readonly<Record<string, string>>;
}

/** What bridges and people are told of an emulated port: that it is emulated, its path, and its stable name if it has one. */
export class Announced {
  readonly #port: EmulatedPort;
  readonly #told: ToldDevice;
  readonly #print: (line: string) => void;
  readonly #name: StableName | undefined;
  #withdraw: () => void;

  constructor(port: EmulatedPort, told: ToldDevice, ways: WaysToTell) {
    this.#port = port;
    this.#told = told;
    this.#print = ways.print;
    // What has an address needs no name in a folder.
    const isFile = !port.path.includes("://");
    if (ways.folder !== undefined && isFile)
      this.#name = new StableName(ways.folder, told.device, ways.number);
    this.#withdraw = announce(port.path, told.device, told.placement);
    this.#name?.pointTo(port.path);
  }

  tell(): void {
    const link = this.#name === undefined ? {} : { link: this.#name.path };
    const { device, options, placement } = this.#told;
    const line = { device, path: this.#port.path, ...link };
    this.#print(JSON.stringify({ ...line, origin: "simulator", options, placement }));
  }

  /** The plug was pulled, or is in again and its port has a path. */
  changed(isIn: boolean): void {
    this.withdraw();
    if (!isIn) return;
    this.#withdraw = announce(this.#port.path, this.#told.device, this.#told.placement);
    this.#name?.pointTo(this.#port.path);
    this.tell();
  }

  withdraw(): void {
    this.#withdraw();
    this.#name?.remove();
  }
}

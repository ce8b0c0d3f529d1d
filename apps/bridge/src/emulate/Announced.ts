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

/** What bridges and people are told of an emulated port: that it is emulated, its path, and its stable name if it has one. */
export class Announced {
  readonly #port: EmulatedPort;
  readonly #device: string;
  readonly #answers: ProfileOptions;
  readonly #print: (line: string) => void;
  readonly #name: StableName | undefined;
  #withdraw: () => void;

  constructor(port: EmulatedPort, device: string, answers: ProfileOptions, ways: WaysToTell) {
    this.#port = port;
    this.#device = device;
    this.#answers = answers;
    this.#print = ways.print;
    // What has an address needs no name in a folder.
    const isFile = !port.path.includes("://");
    if (ways.folder !== undefined && isFile) this.#name = new StableName(ways.folder, device, ways.number);
    this.#withdraw = announce(port.path, device);
    this.#name?.pointTo(port.path);
  }

  tell(): void {
    const link = this.#name === undefined ? {} : { link: this.#name.path };
    const line = { device: this.#device, path: this.#port.path, ...link };
    this.#print(JSON.stringify({ ...line, origin: "simulator", options: this.#answers }));
  }

  /** The plug was pulled, or is in again and its port has a path. */
  changed(isIn: boolean): void {
    this.withdraw();
    if (!isIn) return;
    this.#withdraw = announce(this.#port.path, this.#device);
    this.#name?.pointTo(this.#port.path);
    this.tell();
  }

  withdraw(): void {
    this.#withdraw();
    this.#name?.remove();
  }
}

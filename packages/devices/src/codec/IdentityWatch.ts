import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { Identity } from "../profile/Identity.ts";
import type { StatusBit } from "./DecodedItem.ts";

/**
 * - `listed`: this version is among those that the profile was tested with or is documented for
 * - `unlisted`: it is not; what it sends is read all the same
 * - `unknown`: the device has not said its version, or the profile's sources name none
 */
export const VERSION_SUPPORTS = ["listed", "unlisted", "unknown"] as const;
export type VersionSupport = (typeof VERSION_SUPPORTS)[number];

/** What a device has said of itself; null where it has not. */
export interface ToldIdentity {
  readonly model: string | null;
  readonly version: string | null;
  readonly support: VersionSupport;
}

/** Keeps what a device says of itself, from one decoded item to the next. */
export class IdentityWatch {
  readonly #identity: Identity | undefined;
  #model: string | null = null;
  #version: string | null = null;

  constructor({ identity }: Pick<DeviceProfile, "identity">) {
    this.#identity = identity;
  }

  /** A frame or a notice; what it does not say stays as it was said before. */
  take({ status = [] }: { readonly status?: readonly StatusBit[] }): void {
    if (this.#identity === undefined) return;
    const { model, version } = this.#identity;
    for (const { name, raw } of status) {
      if (name === model) this.#model = textOrNull(raw);
      if (name === version) this.#version = textOrNull(raw);
    }
  }

  /** Another device may stand at the line now. */
  forget(): void {
    this.#model = null;
    this.#version = null;
  }

  get told(): ToldIdentity {
    return { model: this.#model, version: this.#version, support: this.#support() };
  }

  #support(): VersionSupport {
    const tested = this.#identity?.testedVersions ?? [];
    if (this.#version === null || tested.length === 0) return "unknown";
    return tested.some(({ version }) => version === this.#version) ? "listed" : "unlisted";
  }
}

function textOrNull(raw: string): string | null {
  const text = raw.trim();
  return text === "" ? null : text;
}

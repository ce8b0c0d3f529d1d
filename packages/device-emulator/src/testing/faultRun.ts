import { createDecoder, findProfile, textOf } from "@openperfusion/devices";
import type { DecodedItem, DeviceProfile } from "@openperfusion/devices";
import type { Emulator } from "../atCable.ts";
import { createConsole } from "../createConsole.ts";
import { parseFault } from "../faults/Fault.ts";
import { constantSource } from "../signalSources.ts";
import type { WireChunk } from "../UsbAdapter.ts";
import type { SentLine } from "../Wire.ts";

function profileOf(id: string): DeviceProfile {
  const profile = findProfile(id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

export const CDI = profileOf("terumo/cdi-500");
export const METER = profileOf("em-tec/bioprott");

export const source = constantSource({ "blood.arterial.ph": 7.38, "blood.arterial.pco2": 40 });

export interface Run {
  readonly chunks: readonly WireChunk[];
  readonly sent: readonly SentLine[];
  readonly items: readonly DecodedItem[];
  /** What was not decided when the bytes ended. */
  readonly rest: readonly DecodedItem[];
  readonly text: string;
}

export function consoleOf(
  profile: DeviceProfile,
  faults: readonly string[],
  startClock_s = 36_000,
): Emulator {
  const options = profile.golden[0]?.options ?? {};
  return createConsole(profile, { options, source, faults: faults.map(parseFault), startClock_s });
}

export function run(
  profile: DeviceProfile,
  until_s: number,
  faults: readonly string[],
  startClock_s?: number,
): Run {
  const emulator = consoleOf(profile, faults, startClock_s);
  // A device that must be asked is woken by its first request.
  for (const { tx } of profile.session.requests ?? [])
    emulator.receive(
      Uint8Array.from(profile.transport.allowedTx[tx] ?? "", (c) => c.charCodeAt(0)),
      0,
    );
  const chunks = emulator.advance(until_s);
  const decoder = createDecoder(profile, { options: profile.golden[0]?.options ?? {} });
  const items = chunks.flatMap(({ heard }) => decoder.consume(heard));
  const rest = decoder.flush("end");
  const text = chunks.map(({ heard }) => textOf(heard)).join("");
  return { chunks, sent: emulator.takeSent(), items, rest, text };
}

export const times = (items: readonly DecodedItem[]): readonly (string | undefined)[] =>
  items.filter((item) => item.kind === "frame").map(({ deviceTime }) => deviceTime);
export const reasons = (items: readonly DecodedItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === "rejected" ? [item.reason] : []));

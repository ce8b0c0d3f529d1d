import type { DeviceProfile } from "@openperfusion/devices";
import type { Random } from "../seededRandom.ts";
import { concat, flipBit } from "./byteEdits.ts";
import type { Fault } from "./Fault.ts";
import type { FaultKind } from "./FaultKind.ts";
import { withFalseLength, withWrongCheck } from "./frameEdits.ts";

/** A line with values, and a random place in it. */
interface Line {
  readonly profile: DeviceProfile;
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly random: Random;
}

type Edit<Kind extends FaultKind> = (
  line: Line,
  fault: Extract<Fault, { kind: Kind }>,
) => readonly Uint8Array[];

const EDITS: { readonly [Kind in FaultKind]?: Edit<Kind> } = {
  "cut-mid-frame": ({ bytes, at }) => [bytes.slice(0, at)],
  "flipped-bit": ({ bytes, at, random }) => [flipBit(bytes, at, random.between(0, 7))],
  "dropped-bytes": ({ bytes, at }, { count }) => [concat(bytes.slice(0, at), bytes.slice(at + count))],
  "duplicated-bytes": ({ bytes, at }, { count }) => [concat(bytes.slice(0, at + count), bytes.slice(at))],
  "duplicate-frame": ({ bytes }, { count }) => Array.from({ length: count + 1 }, () => bytes),
  "lost-ack": ({ bytes }) => [bytes, bytes],
  "checksum-error": ({ profile, bytes }) => [withWrongCheck(profile, bytes)],
  "length-lie": ({ profile, bytes }, { length }) => [withFalseLength(profile, bytes, length)],
};

/** What leaves in place of the line; undefined where the fault does nothing to a line's bytes. */
export function editedLine(line: Line, fault: Fault): readonly Uint8Array[] | undefined {
  const edit = EDITS[fault.kind] as ((line: Line, fault: Fault) => readonly Uint8Array[]) | undefined;
  return edit?.(line, fault);
}

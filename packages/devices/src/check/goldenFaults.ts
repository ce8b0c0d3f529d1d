import { unpackFrame } from "@openperfusion/signals";
import type { Cell } from "@openperfusion/signals";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedFrame, StatusBit } from "../codec/DecodedItem.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { GoldenFrame } from "../profile/GoldenFrame.ts";
import { reasonOf } from "./ProfileFault.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** A frame of known meaning must be read as just that. */
export function goldenFaults(profile: DeviceProfile): readonly ProfileFault[] {
  return profile.golden.flatMap((golden, i) => {
    try {
      return frameFaults(profile, golden).map((message) => ({ path: ["golden", i], message }));
    } catch (error) {
      return [{ path: ["golden", i], message: reasonOf(error) }];
    }
  });
}

function frameFaults(profile: DeviceProfile, { line, options, expected }: GoldenFrame): readonly string[] {
  const decoder = createDecoder(profile, { options });
  const [item, ...more] = [...decoder.consume(bytesOf(line)), ...decoder.flush("end")];
  if (expected.notice !== undefined) {
    const found = item?.kind === "notice" ? item.key : item?.kind;
    if (item?.kind === "notice" && found === expected.notice && more.length === 0) {
      return expected.status === undefined ? [] : statusFaults(item.status ?? [], expected.status);
    }
    return [`expects notice ${expected.notice}, found ${found ?? "nothing"}`];
  }
  if (item?.kind !== "frame" || more.length > 0) {
    const found =
      item === undefined ? "nothing" : item.kind === "rejected" ? `rejected (${item.reason})` : item.kind;
    return [`must be one frame with values, found ${more.length > 0 ? `${more.length + 1} items` : found}`];
  }
  return [...cellFaults(item, expected.cells), ...wordFaults(item, expected)];
}

function cellFaults({ layout, packed }: DecodedFrame, expected: readonly Cell[]): readonly string[] {
  const cells = unpackFrame(layout, packed);
  if (cells.length !== expected.length) return [`expects ${expected.length} cells, found ${cells.length}`];
  return layout.columns.flatMap(({ signal }, column) => {
    const [found, due] = [rounded(cells[column]), rounded(expected[column])];
    return found === due ? [] : [`expects ${signal} to be ${due}, found ${found}`];
  });
}

function wordFaults(frame: DecodedFrame, expected: GoldenFrame["expected"]): readonly string[] {
  return [
    ...said("device time", expected.deviceTime, frame.deviceTime),
    ...said("event", expected.event, frame.events[0]?.key),
    ...statusFaults(frame.status, expected.status ?? {}),
  ];
}

function statusFaults(
  told: readonly StatusBit[],
  status: NonNullable<GoldenFrame["expected"]["status"]>,
): readonly string[] {
  const found = Object.fromEntries(told.map(({ name, raw }) => [name, raw]));
  const names = [...new Set([...Object.keys(found), ...Object.keys(status)])];
  return names.flatMap((name) => said(`status ${name}`, status[name], found[name]));
}

function said(what: string, due: string | undefined, is: string | undefined): readonly string[] {
  return due === is ? [] : [`expects ${what} ${due ?? "none"}, found ${is ?? "none"}`];
}

/** Expected values of converted units are given to five places. */
function rounded(cell: Cell | undefined): Cell | undefined {
  return typeof cell === "number" ? Math.round(cell * 1e5) / 1e5 : cell;
}

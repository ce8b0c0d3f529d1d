import { bytesOf, findProfile, PacketEncoder } from "@openperfusion/devices";
import type { DeviceProfile, LineProfile, PacketProfile } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import { cdiLines } from "../testing/cdiLines.ts";
import { CDI, CDI_OPTIONS } from "../testing/streams.ts";
import { LayoutWatch } from "./LayoutWatch.ts";

const METER = findProfile("em-tec/bioprott") as DeviceProfile;
const KNOWN = "00 00 100 0.99 5144 5150 5141 +43\r\n";
/** A column more. */
const OTHER = "00 00 100 0.99 5144 5150 5141 5139 +43\r\n";

/** Whether the layout counts as unknown behind each of the texts. */
function after(profile: DeviceProfile, texts: readonly string[], options = {}): readonly boolean[] {
  const decoder = new StreamDecoder(profile, options);
  const watch = new LayoutWatch();
  decoder.opened("serial");
  return texts.map((text) => {
    for (const item of decoder.consume(bytesOf(text))) watch.take(item);
    return watch.isUnknown;
  });
}

it("calls a layout unknown when most of the last lines have another form, and known again when they don't", () => {
  expect(after(METER, [KNOWN, OTHER.repeat(8), OTHER.repeat(8), KNOWN.repeat(8), KNOWN.repeat(16)])).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

it("leaves a few odd lines among good ones alone", () => {
  expect(after(METER, [(OTHER + KNOWN.repeat(2)).repeat(50)])).toEqual([false]);
});

it("takes a line that is full of noise for no layout", () => {
  expect(after(METER, [OTHER.replace("0.99", "\u0098\u00e6").repeat(50)])).toEqual([false]);
  expect(after(METER, [(OTHER.repeat(3) + OTHER.replace("0.99", "\u0098\u00e6")).repeat(50)])).toEqual([
    false,
  ]);
});

it("believes other titles at once", () => {
  const titles = (CDI as LineProfile).titles?.text ?? "";
  const other = titles.replace(" pH ", " SO2").replace(" CO2", "Hgb ");
  expect(after(CDI, [cdiLines(5), `${other}\r\n`], CDI_OPTIONS)).toEqual([false, true]);
});

it("tells a whole packet of another form from a damaged one", () => {
  const monitor = findProfile("terumo/cdi-500-packet") as PacketProfile;
  const encoder = new PacketEncoder(monitor, CDI_OPTIONS);
  const packet = bytesOf(monitor.messages[0]?.template ?? "");
  const changed = packet.map((byte, i) => (i === 8 ? byte ^ 1 : byte));
  // Another command with a check that fits, and the known one with a check that does not.
  const other = encoder.wrap(changed);
  const damaged = encoder.wrap(packet).map((byte, i) => (i === 30 ? byte ^ 1 : byte));
  const repeated = (one: Uint8Array): string => String.fromCharCode(...one).repeat(30);
  expect(after(monitor, [repeated(other)], CDI_OPTIONS)).toEqual([true]);
  expect(after(monitor, [repeated(damaged)], CDI_OPTIONS)).toEqual([false]);
});

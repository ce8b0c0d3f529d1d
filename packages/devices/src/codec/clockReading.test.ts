import { DAY_MS } from "@openperfusion/units";
import { expect, it } from "vitest";
import { findProfile } from "../profiles.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { clockFormats, clockReading } from "./clockReading.ts";
import { clockText } from "./clockText.ts";
import { createDecoder } from "./createDecoder.ts";
import { bytesOf } from "./bytesOf.ts";

it.each(["HH:MM:SS", "MM/DD/YY HH:MM:SS", "YYYY-MM-DDTHH:MM:SS", "seconds since 1970"] as const)(
  "reads what a clock of the form %s writes",
  (format) => {
    for (const clock_s of [0, 68_256_000, 951_827_696, 1_221_991_812, 1_795_564_799]) {
      const isDated = format !== "HH:MM:SS";
      expect(clockReading(clockText(clock_s, format), format)).toEqual({
        shown_ms: isDated ? clock_s * 1000 : (clock_s * 1000) % DAY_MS,
        wrapsAfter_ms: isDated ? null : DAY_MS,
        resolution_ms: 1000,
      });
    }
  },
);

it.each([
  ["25:00:00", "HH:MM:SS"],
  ["10:60:00", "HH:MM:SS"],
  ["10:00", "HH:MM:SS"],
  ["--:--:--", "HH:MM:SS"],
  ["02/29/26 10:00:00", "MM/DD/YY HH:MM:SS"],
  ["2026-13-01T10:00:00", "YYYY-MM-DDTHH:MM:SS"],
] as const)("gives nothing for %s, which no clock shows", (text, format) => {
  expect(clockReading(text, format)).toBeUndefined();
});

it("reads the clock of every golden frame that has one, but no analyzer's result time", () => {
  const read = (id: string): readonly (number | undefined)[] => {
    const profile = findProfile(id) as DeviceProfile;
    const formatOf = clockFormats(profile);
    return profile.golden
      .filter(({ expected }) => expected.deviceTime !== undefined)
      .map(({ line, options }) => {
        const items = createDecoder(profile, { options }).consume(bytesOf(line));
        const frame = items.find((item) => item.kind === "frame");
        const format = frame && formatOf(frame);
        return format === undefined ? undefined : clockReading(frame?.deviceTime ?? "", format)?.shown_ms;
      });
  };
  for (const id of ["terumo/cdi-500", "terumo/cdi-500-packet", "masimo/radical-7", "nonin/7600", "ge/s5"]) {
    expect(read(id).length).toBeGreaterThan(0);
    expect(read(id)).not.toContain(undefined);
  }
  const analyzer = findProfile("astm/analyzer") as DeviceProfile;
  const item = { kind: "frame", message: "result", deviceTime: "20261103101500" } as never;
  expect(clockFormats(analyzer)(item)).toBeUndefined();
});

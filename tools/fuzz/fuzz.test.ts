import { PROFILES } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../torture/seededRandom.ts";
import { damage } from "./damage.ts";
import { fuzzDriver } from "./fuzzDriver.ts";
import { sessionOf } from "./session.ts";
import { shrink } from "./shrink.ts";

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))(
  "the driver %s under fire",
  (id, profile) => {
    it("throws nothing, loses no byte, and reads the same bytes in one way", () => {
      const report = fuzzDriver({ profile: id, byteCount: 300_000, chunkingCount: 400, seed: 1 });
      expect(report.problems).toEqual([]);
      expect(report.bytes).toBeGreaterThanOrEqual(300_000);
      expect(report.damagedShare).toBeGreaterThan(0.5);
      expect(Math.min(report.frames, report.rejected)).toBeGreaterThan(50);
    });

    it("is fed with sessions that it reads, before they are damaged", () => {
      const session = sessionOf(profile, 2000, seededRandom(3));
      expect(session.length).toBeGreaterThanOrEqual(2000);
      expect(damage(session, seededRandom(3))).not.toEqual(session);
    });
  },
);

it("shows the shortest bytes that fail", () => {
  const bytes = Uint8Array.from({ length: 500 }, (_, i) => i % 256);
  expect([...shrink(bytes, (some) => some.includes(77) && some.includes(200))]).toEqual([77, 200]);
});

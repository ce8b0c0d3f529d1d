import { PROFILES } from "@openperfusion/devices";
import type { DecodedItem, PacketProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { CDI, METER, reasons, run, times } from "../testing/faultRun.ts";
import { parseFault } from "./Fault.ts";
import { canHave } from "./faultNeeds.ts";

describe("bytes", () => {
  it("come one by one, or all at once", () => {
    const single = run(METER, 2, ["fragmented@1s:1s"]).chunks.filter(({ time_s }) => time_s > 1.1);
    expect(single.length).toBeGreaterThan(50);
    expect(single.filter(({ heard }) => heard.length !== 1)).toEqual([]);
    const { chunks, items } = run(METER, 4, ["merged-frames@1s:2s"]);
    const merged = chunks.filter(({ time_s }) => time_s > 1.1 && time_s <= 3);
    expect(merged.map(({ time_s }) => time_s)).toEqual([3]);
    expect(merged[0]?.heard.length).toBeGreaterThan(400);
    expect(reasons(items)).toEqual([]);
  });

  it("are rejected as noise where NULs stand before a line", () => {
    const { items, text } = run(METER, 2, ["nul-burst@1s:5"]);
    expect(text).toContain("\0\0\0\0\0");
    expect(reasons(items).length).toBeGreaterThan(0);
  });

  it("of a line come twice, and both are read", () => {
    expect(times(run(CDI, 19, ["duplicate-frame@6s:2"]).items)).toEqual([
      "10:00:00",
      "10:00:06",
      "10:00:06",
      "10:00:06",
      "10:00:12",
      "10:00:18",
    ]);
  });
});

describe("a packet", () => {
  const checked = PROFILES.filter(
    (profile): profile is PacketProfile =>
      profile.codec === "packet" && "policy" in profile.check && profile.check.policy === "require",
  );
  const measured = PROFILES.filter((profile) => canHave(profile, parseFault("length-lie@0s")));

  it.each(checked.map((profile) => [profile.id, profile] as const))(
    "of an emulated %s is given away by its checksum",
    (_, profile) => {
      const clean = run(profile, 3, []).items.filter(({ kind }) => kind === "frame").length;
      const { items, rest, sent } = run(profile, 3, ["checksum-error@0s"]);
      expect(sent.filter(({ faults }) => faults.includes("checksum-error"))).toHaveLength(1);
      expect(reasons([...items, ...rest])).toEqual(["check"]);
      expect(items.filter(({ kind }) => kind === "frame").length).toBe(clean - 1);
    },
  );

  it.each(
    measured.flatMap((profile) =>
      ["length-lie@0s:0", "length-lie@0s"].map((text) => [profile.id, text, profile] as const),
    ),
  )("of an emulated %s is rejected with %s, and the next are read", (_, text, profile) => {
    const until_s = (40 * profile.session.period_ms) / 1000;
    const { items } = run(profile, until_s, [text]);
    const clean = run(profile, until_s, []).items;
    expect(items[0]?.kind).not.toBe("frame");
    const count = (all: readonly DecodedItem[]): number => all.filter(({ kind }) => kind === "frame").length;
    expect(count(items)).toBeGreaterThanOrEqual(Math.floor(count(clean) / 2));
  });
});

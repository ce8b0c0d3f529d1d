import type { GapRow, RecordRow } from "@openperfusion/contracts";
import { describe, expect, it } from "vitest";
import { gapWords, isEvent, isRoutine } from "./eventRow.ts";

const PLACE = { seq: 0, length: 101, hostWall_ms: 0, hostMono_ms: 0, epoch: 0 };

function frame(
  markers: readonly string[],
  alarms: readonly { code: string; text: string }[] = [],
): RecordRow {
  const events = markers.map((marker) => ({ key: "k", marker }));
  return {
    ...PLACE,
    kind: "frame",
    layout: "0",
    packed: "",
    detail: { events, status: [], alarms: [...alarms] },
  };
}

describe("the rows of the event list", () => {
  it("leave out timer lines, whose marker is blank", () => {
    expect(isEvent(frame([" "]))).toBe(false);
    expect(isEvent(frame([]))).toBe(false);
  });

  it("hold marked frames and the device's own alarm texts", () => {
    expect(isEvent(frame(["S"]))).toBe(true);
    expect(isEvent(frame([], [{ code: "12", text: "LOW FLOW" }]))).toBe(true);
  });

  it("hold what the bridge noticed at a frame", () => {
    const noticed = frame([" "]);
    if (noticed.kind !== "frame") throw new Error("a frame");
    const jump = { deviceEpoch: 1, jump_ms: 3_600_000, seq: 0, hostWall_ms: 0, expected: "1", shown: "2" };
    const remarks = [{ kind: "clockJump" as const, ...jump }];
    const row = { ...noticed, detail: { ...noticed.detail, remarks } };
    expect([isEvent(row), isRoutine(row)]).toEqual([true, false]);
    const repeat = { kind: "repeat" as const, apart_ms: 3, hasSameTime: false };
    expect(isRoutine({ ...row, detail: { ...row.detail, remarks: [repeat] } })).toBe(true);
    expect(isRoutine({ ...row, detail: { ...row.detail, remarks: [repeat, ...remarks] } })).toBe(false);
  });

  it("hold everything that is not a frame", () => {
    expect(isEvent({ ...PLACE, kind: "rejected", reason: "shape" })).toBe(true);
  });

  it.each([
    ["header", true],
    ["blank", true],
    ["event", false],
  ])("set apart what a device prints for people: %s", (notice, routine) => {
    expect(isRoutine({ ...PLACE, kind: "notice", notice, text: "" })).toBe(routine);
  });
});

describe("a gap", () => {
  const edge = { boot: "b1", seq: 0, hostWall_ms: 0, hostMono_ms: 0 };
  const gap = (reason: GapRow["reason"], boot: string): GapRow => ({
    ...PLACE,
    length: 0,
    kind: "gap",
    reason,
    from: edge,
    to: { ...edge, boot },
  });

  it.each([
    ["bridgeDown", "b2", "bridgeRestarted"],
    ["bridgeDown", "b1", "bridgeDown"],
    ["portLost", "b1", "portLost"],
  ] as const)("of reason %s that ends in run %s is told as %s", (reason, boot, words) => {
    expect(gapWords(gap(reason, boot))).toBe(words);
  });
});

import type { RecordRow } from "@openperfusion/contracts";
import { describe, expect, it } from "vitest";
import { isEvent, isRoutine } from "./eventRow.ts";

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

import { textOf } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { createConsole } from "../createConsole.ts";
import { CDI, run, source, times } from "../testing/faultRun.ts";
import { parseFault } from "./Fault.ts";
import { BOOT_BANNER } from "./LineFaults.ts";

describe("a console", () => {
  it("that was switched off and on begins with a banner, its header and its modes", () => {
    const emulator = createConsole(CDI, {
      options: { gasUnit: "mmHg" },
      source,
      modes: { temperatureView: "37C" },
      faults: [parseFault("reboot@12s:20s")],
    });
    const text = emulator
      .advance(37)
      .map(({ heard }) => textOf(heard))
      .join("");
    const sent = emulator.takeSent();
    expect(text).toContain(BOOT_BANNER);
    expect(sent.filter(({ faults }) => faults.includes("reboot")).map(({ kind }) => kind)).toEqual([
      "data",
      "noise",
    ]);
    const after = sent.slice(sent.findIndex(({ kind }) => kind === "noise") + 1);
    expect(after[0]?.kind).toBe("mode");
    expect(after.some(({ kind }) => kind === "header")).toBe(true);
    expect(sent.filter(({ time_s }) => time_s > 12 && time_s < 32)).toEqual([]);
  });

  it("writes its header out of turn, once", () => {
    const blocks = (faults: readonly string[]): number =>
      run(CDI, 31, faults).sent.filter(({ kind }) => kind === "header").length;
    expect(blocks(["header-block@12s"])).toBe(2 * blocks([]));
  });

  it("tells three events in the same second as a line", () => {
    const { items } = run(CDI, 13, ["event-burst@6s:2"]);
    expect(times(items).filter((time) => time === "10:00:06")).toHaveLength(3);
  });

  it("says a marker that nobody knows, and changes its mode", () => {
    const { sent } = run(CDI, 19, ["unknown-marker@7s", "mode-change@13s"]);
    expect(sent.find(({ time_s }) => time_s === 7)?.marker).toBe("X");
    expect(sent.find(({ time_s }) => time_s === 13)?.kind).toBe("mode");
  });

  it("goes over to other units, and back, without a word", () => {
    const { sent } = run(CDI, 25, ["unit-change@6s", "unit-change@18s"]);
    const gas = sent
      .filter(({ kind }) => kind === "data")
      .map(({ bytes }) => textOf(bytes).split("\t")[2]?.trim());
    expect(gas[1]).not.toBe(gas[0]);
    expect(gas[3]).toBe(gas[0]);
  });

  it.each([
    ["clock-set@6s:86394s", ["10:00:00", "23:59:54", "00:00:00", "00:00:06"]],
    ["clock-set@6s:0s", ["10:00:00", "00:00:00", "00:00:06", "00:00:12"]],
    ["clock-offset@6s:-3600s", ["10:00:00", "09:00:06", "09:00:12", "09:00:18"]],
    ["clock-drift@6s:600s", ["10:00:00", "10:00:06", "10:00:13", "10:00:20"]],
  ])("has a clock of its own: %s", (text, expected) => {
    expect(times(run(CDI, 19, [text]).items)).toEqual(expected);
  });
});

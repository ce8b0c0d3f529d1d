import { describe, expect, it } from "vitest";
import type { SourceChoice } from "./case.ts";
import { bySource, sourceDecision } from "./sourceDecision.ts";

const FLOW = "pump.arterial.flow";

type Stream = Parameters<typeof sourceDecision>[1][number];

function stream(port: string, boot: string, changes: Partial<Stream> = {}): Stream {
  const profile = { id: `test/${port}`, version: "1", label: port };
  return { id: `or1.${port}.${boot}`, bridge: "or1", port, origin: "device", profile, ...changes };
}

function choices(...streams: readonly (string | null)[]): SourceChoice[] {
  return streams.map((chosen, i) => ({
    signal: FLOW,
    stream: chosen,
    chosenBy: "A. Perfusionist",
    number: i + 1,
    chosenAt_ms: i,
  }));
}

const pump = stream("pump", "b1");
const clampOn = stream("clampOn", "b1");
const ids = (streams: readonly Stream[]): readonly string[] => streams.map(({ id }) => id);

describe("the source that is printed", () => {
  it("is the only one, where there is one", () => {
    expect(sourceDecision(FLOW, [pump], [])).toEqual({
      decision: "oneSource",
      choice: null,
      printed: [pump],
      notPrinted: [],
    });
  });

  it("is none before the other while nobody has chosen: both are printed", () => {
    const { decision, choice, printed } = sourceDecision(FLOW, [pump, clampOn], []);
    expect({ decision, choice, printed: ids(printed) }).toEqual({
      decision: "noneChosen",
      choice: null,
      printed: [pump.id, clampOn.id],
    });
  });

  it("is the one chosen last, whichever was chosen before", () => {
    const made = choices(pump.id, clampOn.id);
    const { decision, choice, printed, notPrinted } = sourceDecision(FLOW, [pump, clampOn], made);
    expect(decision).toBe("chosen");
    expect(choice).toBe(made[1]);
    expect(ids(printed)).toEqual([clampOn.id]);
    expect(ids(notPrinted)).toEqual([pump.id]);
  });

  it("is none again when the choice is taken back", () => {
    const { decision, choice, printed } = sourceDecision(FLOW, [pump, clampOn], choices(pump.id, null));
    expect([decision, choice, printed.length]).toEqual(["noneChosen", null, 2]);
  });

  it("is not moved by a choice for another signal", () => {
    const others = choices(pump.id).map((made) => ({ ...made, signal: "blood.arterial.ph" as const }));
    expect(sourceDecision(FLOW, [pump, clampOn], others).decision).toBe("noneChosen");
  });

  it("goes on in another stream when its bridge has restarted, each under its own name", () => {
    const later = stream("pump", "b2");
    expect(sourceDecision(FLOW, [pump, later], []).decision).toBe("oneSource");
    expect(bySource([pump, clampOn, later]).map(ids)).toEqual([[pump.id, later.id], [clampOn.id]]);
    const { printed, notPrinted } = sourceDecision(FLOW, [pump, clampOn, later], choices(pump.id));
    expect(ids(printed)).toEqual([pump.id, later.id]);
    expect(ids(notPrinted)).toEqual([clampOn.id]);
  });

  it.each([
    [
      "another device on its port",
      stream("pump", "b2", { profile: { ...clampOn.profile, id: "test/other" } }),
    ],
    ["a simulated device on its port", stream("pump", "b2", { origin: "simulator" })],
    ["the same port's name at another bridge", stream("pump", "b2", { bridge: "or2" })],
  ])("does not go on in %s", (_what, other) => {
    expect(sourceDecision(FLOW, [pump, other], []).decision).toBe("noneChosen");
    expect(ids(sourceDecision(FLOW, [pump, other], choices(pump.id)).printed)).toEqual([pump.id]);
  });

  it("is one replay, not every replay of its port", () => {
    const replays = ["r1", "r2"].map((boot) => stream("pump", boot, { origin: "replay" }));
    expect(sourceDecision(FLOW, replays, []).decision).toBe("noneChosen");
    expect(ids(sourceDecision(FLOW, replays, choices("or1.pump.r2")).printed)).toEqual(["or1.pump.r2"]);
  });

  it("must be given, even if it carried nothing", () => {
    expect(() => sourceDecision(FLOW, [pump], choices(clampOn.id))).toThrow(
      'stream "or1.clampOn.b1" is chosen for pump.arterial.flow, but not given',
    );
  });
});

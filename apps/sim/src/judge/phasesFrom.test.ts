import { describe, expect, it } from "vitest";
import { phasesFrom } from "./phasesFrom.ts";

const RUN = { setting: "cpb", start_s: 600, end_s: 1800 } as const;
const said = (...statements: readonly string[]) => phasesFrom("--phase", statements, RUN);

describe("what is said of phases", () => {
  it("holds for its stretch on the case's clock, or from the start of the run, or to the end", () => {
    expect(
      said("crossClamp=on@15min..20min", "rewarming=off@+5min..+10min", "cooling=on@11min", "bypass=on"),
    ).toEqual([
      { phase: "crossClamp", isOn: true, from_s: 900, to_s: 1200, by: "--phase" },
      { phase: "rewarming", isOn: false, from_s: 900, to_s: 1200, by: "--phase" },
      { phase: "cooling", isOn: true, from_s: 660, by: "--phase" },
      { phase: "bypass", isOn: true, from_s: 600, by: "--phase" },
    ]);
    expect(said("cooling=on@11min..")).toEqual(said("cooling=on@11min"));
  });

  it.each([
    ["crossClamp", "PHASE=on or off"],
    ["crossClamp=yes", "PHASE=on or off"],
    ["=on", "one of 10 ids"],
    ["crossclamp=on", "near: crossClamp"],
    ["ecmoRun=on", "one of 10 ids"],
    ["cooling=on@", 'found ""'],
    ["cooling=on@5min..15min", "10min to 30min, when this run is"],
    ["cooling=on@15min..12min", "the earlier one first"],
    ["cooling=on@15min..15min", "the earlier one first"],
    ["cooling=on@12min..13min..14min", "FROM..TO, or FROM alone"],
    ["cooling=on@noon", "a time such as 90s"],
  ])("refuses %s with what it may hold", (statement, allowed) => {
    expect(() => said(statement)).toThrow(allowed);
  });
});

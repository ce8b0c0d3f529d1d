import { findProfile, placed } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { planPort } from "../config/planPort.ts";
import { newBoot, streamOf } from "./streamOf.ts";

const PROFILE = findProfile("xenios/novalung")!;
const VENOUS = { "console.pressure.p1": "circuit.pressure.venousLine" };

function stream(placement: Record<string, string>, boot = newBoot()): ReturnType<typeof streamOf> {
  const plan = planPort({
    id: "ecmo",
    path: "tcp://10.0.0.5:4001",
    profile: PROFILE.id,
    origin: "device",
    options: {},
    placement,
  });
  return streamOf("or-3", plan, { boot, openedAt_ms: 1000 }, undefined);
}

it("a changed placement is another stream with its own names; the one before keeps its own", () => {
  const before = stream({});
  const after = stream(VENOUS);
  expect(after.id).not.toBe(before.id);
  expect(before.placement).toEqual({});
  expect(after.placement).toEqual(VENOUS);
  const signalsOf = ({ layouts }: typeof before): string[] =>
    layouts.flatMap(({ columns }) => columns.map(({ signal }) => signal));
  expect(signalsOf(before)).toContain("console.pressure.p1");
  expect(signalsOf(before)).not.toContain("circuit.pressure.venousLine");
  expect(signalsOf(after)).toContain("circuit.pressure.venousLine");
  expect(signalsOf(after)).not.toContain("console.pressure.p1");
});

it("two placements have two layouts, so that no frame of one can be read as one of the other", () => {
  const ids = (placement: Record<string, string>): string[] => stream(placement).layouts.map(({ id }) => id);
  expect(ids(VENOUS).some((id) => ids({}).includes(id))).toBe(false);
  expect(placed(PROFILE, {})).toBe(PROFILE);
});

it("refuses a place that the channel can't have", () => {
  expect(() => stream({ "console.pressure.p1": "blood.arterial.ph" })).toThrow(
    /port ecmo: placement: .*console\.pressure\.p1 may be placed on .*found "blood\.arterial\.ph"/,
  );
});

it("names its device in every language of the project", () => {
  const { label, labels } = stream({}).profile;
  expect(label).toBe(PROFILE.label.en);
  expect(labels).toEqual(PROFILE.label);
});

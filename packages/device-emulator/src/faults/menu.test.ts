import { PROFILES } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { run } from "../testing/faultRun.ts";
import { parseFault } from "./Fault.ts";
import { FAULT_KINDS, faultInfo } from "./FaultKind.ts";
import { canHave } from "./faultNeeds.ts";

it.each(FAULT_KINDS)("%s: its text is read, with what follows unless it is told", (kind) => {
  const { extra } = faultInfo(kind);
  const fault = parseFault(kind === "line-settings" ? `${kind}@30s:19200-7E1` : `${kind}@30s`);
  expect(fault).toMatchObject({ kind, at_s: 30 });
  expect(Object.keys(fault)).toEqual(["kind", "at_s", ...(extra === undefined ? [] : [extra.name])]);
});

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))("an emulated %s", (id, profile) => {
  const until_s = (12 * profile.session.period_ms) / 1000;
  const at_s = (3 * profile.session.period_ms) / 1000;

  const texts = FAULT_KINDS.filter((kind) => kind !== "line-settings").map((kind) => `${kind}@${at_s}s`);

  it.each(texts.filter((text) => canHave(profile, parseFault(text))))("has %s", (text) => {
    expect(run(profile, until_s, [text]).sent.length).toBeGreaterThan(0);
  });

  it("says why it can't have the others", () => {
    for (const text of texts.filter((one) => !canHave(profile, parseFault(one)))) {
      const { kind } = parseFault(text);
      const why = `${id} can't have the fault ${kind}: it has no ${faultInfo(kind).needs}`;
      expect(() => run(profile, until_s, [text])).toThrow(why);
    }
  });
});

import { toRule } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { SiteRules } from "./siteRules.ts";

const MAP = {
  id: "site.cpb.map",
  protocol: "Perfusion protocol 4, 2026",
  title: { en: "MAP 55 to 75", es: "PAM 55 a 75" },
  rationale: { en: "our own", es: "propio" },
  settings: ["cpb"],
  population: "adult",
  phases: ["bypass"],
  value: { signal: "patient.pressure.arterial.mean" },
  atLeast: 55,
  atMost: 75,
  hold_s: 300,
};

const faultsOf = (...rules: readonly unknown[]): readonly string[] =>
  (SiteRules.safeParse({ rules }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  );

describe("a site's own rules", () => {
  it("become rules like any other, marked as the site's", () => {
    const { rules } = SiteRules.parse({ rules: [MAP] });
    expect(toRule(rules[0]!)).toMatchObject({
      id: "site.cpb.map",
      kind: "practice",
      site: "Perfusion protocol 4, 2026",
      hold_s: 300,
      requires: {
        kind: "all",
        of: [
          { is: ">=", than: 55 },
          { is: "<=", than: 75 },
        ],
      },
    });
  });

  it.each([
    [{ ...MAP, value: { signal: "patient.map" } }, "rules.0.value.signal: must be a signal of the catalogue"],
    [{ ...MAP, id: "cpb.map" }, 'rules.0.id: must begin with "site."'],
    [{ ...MAP, atLeast: 80 }, "rules.0.atMost: must be 80 (atLeast) or more"],
    [{ ...MAP, atMost: 9.3e3 }, "rules.0.atMost: must be 0 to 250 mm[Hg]"],
    [{ ...MAP, settings: ["bypass"] }, "rules.0.settings.0: Invalid option"],
    [{ ...MAP, hold: 300 }, 'rules.0: Unrecognized key: "hold"'],
    [{ ...MAP, title: { en: "MAP" } }, "rules.0.title.es: "],
    [
      { ...MAP, value: { signal: "derived.cao2", maxAge_s: 60 }, atLeast: 5, atMost: 20 },
      "rules.0.value.maxAge_s: must not stand there: derived.cao2 is worked out of others",
    ],
    [{ ...MAP, conflictsWith: ["cpb.nothing"] }, "rules.0.conflictsWith.0: must be the id of a rule"],
  ])("name the field that is wrong, %#", (rule, fault) => {
    expect(faultsOf(rule)).toEqual([expect.stringContaining(fault)]);
  });

  it("must have a bound, and no id twice", () => {
    const { atLeast: _low, atMost: _high, ...none } = MAP;
    expect(faultsOf(none)).toEqual(["rules.0.atLeast: must have atLeast, atMost or both"]);
    expect(faultsOf(MAP, MAP)).toEqual(['rules.1.id: "site.cpb.map" is there twice']);
  });
});

import { expect, it } from "vitest";
import { readSiteRules } from "./readSiteRules.ts";

const TOML = `[[rules]]
id = "site.cpb.map"
protocol = "Perfusion protocol 4"
title = { en = "MAP 55 to 75", es = "PAM 55 a 75" }
rationale = { en = "our own", es = "propio" }
settings = ["cpb"]
value = { signal = "patient.pressure.arterial.mean" }
atLeast = 55
`;

it("reads TOML, and JSON by the file's name", () => {
  const { rules } = readSiteRules(TOML, "rules.toml");
  expect(rules).toMatchObject([{ id: "site.cpb.map", atLeast: 55 }]);
  expect(readSiteRules(JSON.stringify({ rules }), "rules.json")).toEqual({ rules });
});

it("names every fault by its field, and a text that can't be read by its place", () => {
  const { faults } = readSiteRules(TOML.replace("= 55", '= "55"').replace('"cpb"', '"cbp"'), "rules.toml");
  expect(faults?.map(({ field }) => field)).toEqual(["rules.0.settings.0", "rules.0.atLeast"]);
  expect(readSiteRules("[[rules", "rules.toml").faults?.[0]?.message).toMatch(/^must be TOML/);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROFILES } from "@openperfusion/devices";
import { afterAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { checkProfileText } from "./checkProfileText.ts";
import { profileJson, profileYaml } from "./profileExport.ts";
import { profileNamed } from "./profileFile.ts";

const folder = mkdtempSync(join(tmpdir(), "openperfusion-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FORMS = { yaml: profileYaml, json: profileJson } as const;

const cases = PROFILES.flatMap((profile) =>
  (["yaml", "json"] as const).map((form) => [profile.id, form, profile] as const),
);

describe("a profile of the project as a file", () => {
  it.each(cases)("%s, as %s, is sound, and is read as itself under a private id", (id, form, profile) => {
    const file = join(folder, `${id.replace("/", "-")}.${form}`);
    writeFileSync(file, FORMS[form](profile));
    expect(profileNamed(file)).toEqual({ ...profile, id: `private/${id.replace("/", "-")}` });
  });

  it("takes an analyzer's map of results, and names what is wrong in it by line", () => {
    const analyzer = PROFILES.find(({ id }) => id === "astm/analyzer");
    if (analyzer === undefined) throw new Error("There is no profile of an analyzer");
    const document = parseDocument(profileYaml(analyzer));
    const lactate = { code: "Lac", signal: "blood.lactate", unitText: "mmol/L", unit: "mmol/L" };
    document.set("results", [lactate]);
    expect(checkProfileText(document.toString()).profile).toMatchObject({ results: [lactate] });
    document.set("results", [lactate, { ...lactate, code: "Glu", signal: "blood.glucose", unit: "mm[Hg]" }]);
    const text = document.toString();
    const line = text.split("\n").findIndex((one) => one.includes("unit: mm[Hg]")) + 1;
    expect(checkProfileText(text).faults).toEqual([
      { line, field: "results.1.unit", message: expect.stringMatching(/is no unit of substance conc/) },
    ]);
  });
});

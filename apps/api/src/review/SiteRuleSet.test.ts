import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SiteRuleSet } from "./SiteRuleSet.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "site-rules-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(atLeast: string): string {
  const file = join(folder, "rules.toml");
  writeFileSync(
    file,
    `[[rules]]
id = "site.map"
protocol = "Protocol 4"
title = { en = "MAP", es = "PAM" }
rationale = { en = "our own", es = "propio" }
settings = ["cpb"]
value = { signal = "patient.pressure.arterial.mean" }
atLeast = ${atLeast}
`,
  );
  return file;
}

it("makes rules of a file", () => {
  expect(SiteRuleSet.read(fileOf("55")).rules).toMatchObject([{ id: "site.map", site: "Protocol 4" }]);
});

it("names what is wrong by its field, and a file that is not there", () => {
  expect(() => SiteRuleSet.read(fileOf('"55"'))).toThrow(/--site-rules .*rules\.toml:\nrules\.0\.atLeast: /);
  expect(() => SiteRuleSet.read(join(folder, "none.toml"))).toThrow(/none\.toml", allowed: .*\(ENOENT\)/);
});

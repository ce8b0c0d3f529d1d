import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { disk } from "./disk.ts";

const DATA = "/var/lib/openperfusion";

it.each([
  ["enough for a day and more", 5e9, "fine"],
  // 38,400 baud are 7.68 kB/s with what the store adds: 0.5 GB are 18 h.
  ["less than a day at full rate", 5e8, "warning"],
  ["next to nothing", 5e7, "fault"],
])("judges %s", async (_, free, severity) => {
  const findings = await disk.examine(subjectWith(), plantedWorld({ free_bytes: { [DATA]: free } }));
  expect(findings).toMatchObject([{ severity }]);
});

it("looks at the folder above while the spool's own is not there", async () => {
  const [finding] = await disk.examine(subjectWith(), plantedWorld({ free_bytes: { "/var": 5e8 } }));
  expect(finding?.what.en).toMatch(/500 MB are free.*18 h/);
});

it("finds a folder that leads nowhere", async () => {
  expect(await disk.examine(subjectWith(), plantedWorld())).toMatchObject([{ severity: "fault" }]);
});

import { expect, it } from "vitest";
import { NODE, plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { nodeMissing } from "./nodeMissing.ts";

it("finds a port that is not there, and tells which adapters are", async () => {
  const folders = { "/dev/serial/by-id": ["usb-FTDI_A50285BI-if00-port0"] };
  const [finding] = await nodeMissing.examine(subjectWith(), plantedWorld({ nodes: {}, folders }));
  expect(finding).toMatchObject({ severity: "fault", port: "flow", what: { en: `${NODE} is not there` } });
  expect(finding?.todo?.en).toMatch(/plugged in are \/dev\/serial\/by-id\/usb-FTDI_A50285BI-if00-port0/);
});

it("has nothing to say of a port that is there", async () => {
  expect(await nodeMissing.examine(subjectWith(), plantedWorld())).toMatchObject([{ severity: "fine" }]);
});

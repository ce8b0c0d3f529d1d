import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { modemManager } from "./modemManager.ts";

const processes = [{ pid: 700, name: "ModemManager" }];

it("names ModemManager where nothing tells it to leave the port alone", async () => {
  const texts = { "/run/udev/data/c188:1": "E:ID_MM_DEVICE_IGNORE=1\n" };
  expect(await modemManager.examine(subjectWith(), plantedWorld({ processes, texts }))).toMatchObject([
    { severity: "fault", port: "flow", what: { en: expect.stringMatching(/ModemManager \(process 700\)/) } },
  ]);
});

it("is content where udev tells ModemManager to leave this very port alone", async () => {
  const texts = { "/run/udev/data/c188:0": "S:serial/by-id/x\nE:ID_MM_DEVICE_IGNORE=1\nE:ID_BUS=usb\n" };
  expect(await modemManager.examine(subjectWith(), plantedWorld({ processes, texts }))).toMatchObject([
    { severity: "fine" },
  ]);
});

it("has nothing to say where ModemManager does not run", async () => {
  expect(await modemManager.examine(subjectWith(), plantedWorld())).toEqual([]);
});

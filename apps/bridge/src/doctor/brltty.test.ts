import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { brltty } from "./brltty.ts";

it("names brltty where it runs, and how to end it", async () => {
  const world = plantedWorld({ processes: [{ pid: 800, name: "brltty" }] });
  expect(await brltty.examine(subjectWith(), world)).toMatchObject([
    {
      severity: "fault",
      what: { en: expect.stringMatching(/brltty \(process 800\)/) },
      todo: { en: expect.stringMatching(/disable/) },
    },
  ]);
});

it("has nothing to say where it does not", async () => {
  expect(
    await brltty.examine(subjectWith(), plantedWorld({ processes: [{ pid: 8, name: "bash" }] })),
  ).toEqual([]);
});

import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { asIs } from "../text/words.ts";
import type { Check } from "./Check.ts";
import { CHECKS } from "./checks.ts";
import { examine } from "./examine.ts";

const saying = (name: string, severity: "fault" | "warning" | "unknown" | "fine"): Check => ({
  name,
  examine: () => Promise.resolve([{ severity, what: asIs(`${name} says ${severity}`) }]),
});

it("puts the worst first and keeps the order of the checks among equals", async () => {
  const checks = [
    saying("a", "fine"),
    saying("b", "fault"),
    saying("c", "unknown"),
    saying("d", "fault"),
    saying("e", "warning"),
  ];
  const found = await examine(subjectWith(), plantedWorld(), checks);
  expect(found.map(({ check }) => check)).toEqual(["b", "d", "e", "c", "a"]);
});

it("is not ended by a check that fails: what could not be looked at is said", async () => {
  const broken: Check = { name: "broken", examine: () => Promise.reject(new Error("out of paper")) };
  expect(await examine(subjectWith(), plantedWorld(), [broken, saying("a", "fine")])).toMatchObject([
    { check: "broken", severity: "unknown", what: { en: "could not be looked at: out of paper" } },
    { check: "a" },
  ]);
});

it("has checks of different names, each of which bears a machine that tells nothing at all", async () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  const empty = { ...plantedWorld({ nodes: {} }), names: () => Promise.resolve(undefined) };
  const found = await examine(subjectWith({}, {}, { server: "https://10.0.0.2" }), empty);
  expect(found.filter(({ what }) => what.en.includes("could not be looked at"))).toEqual([]);
});

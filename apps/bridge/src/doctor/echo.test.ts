import { expect, it } from "vitest";
import { NODE, plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { echo } from "./echo.ts";

const stty = (local: string): { readonly commands: Record<string, string> } => ({
  commands: {
    [`stty -F ${NODE} -a`]: `speed 9600 baud; rows 0; columns 0;\nisig icanon iexten ${local} -echonl noflsh -echoprt echoctl echoke\n`,
  },
});

it("finds ECHO left on, and is not misled by the settings with names like it", async () => {
  expect(await echo.examine(subjectWith(), plantedWorld(stty("echo echoe")))).toMatchObject([
    { severity: "warning", what: { en: expect.stringMatching(/ECHO is on/) } },
  ]);
  expect(await echo.examine(subjectWith(), plantedWorld(stty("-echo -echoe")))).toMatchObject([
    { severity: "fine" },
  ]);
});

it("says so where it can't be told", async () => {
  expect(await echo.examine(subjectWith(), plantedWorld())).toMatchObject([{ severity: "unknown" }]);
});

import { expect, test } from "vitest";
import { heartRig } from "../testing/heartRig.ts";
import { openedBeats_percent } from "./echo.ts";

test("Opened beats are counted among the last ten", () => {
  expect(openedBeats_percent(0)).toBe(0);
  expect(openedBeats_percent(1023)).toBe(100);
  expect(openedBeats_percent(0b1010100000)).toBe(30);
});

test("A healthy man's ejection fraction is 58 ± 5 % (P-man-3), and stroke volume times rate is his output", () => {
  const { run, read, model } = heartRig("no-circuit");
  run(30);
  expect(read("echo.leftVentricle.ejectionFraction")).toBeGreaterThan(53);
  expect(read("echo.leftVentricle.ejectionFraction")).toBeLessThan(63);
  const volumes_mL =
    read("echo.leftVentricle.endDiastolicVolume") - read("echo.leftVentricle.endSystolicVolume");
  expect(Math.abs(model.echo.stroke_mL[0] - volumes_mL)).toBeLessThan(4);
  const output_L_per_min = (model.echo.stroke_mL[0] * read("patient.heartRate")) / 1000;
  expect(Math.abs(output_L_per_min - read("patient.cardiacOutput"))).toBeLessThan(0.7);
  expect(read("echo.outflow.vti")).toBeGreaterThan(15);
  expect(read("echo.outflow.vti")).toBeLessThan(25);
  expect(read("echo.aorticValve.opening")).toBe(100);
  expect(read("echo.aorticValve.regurgitation")).toBe(0);
  expect(read("echo.mitralValve.regurgitation")).toBe(0);
  // All four valves open in every beat; the outflow's for a third of a second, the inflow's against a few mmHg.
  for (const valve of ["pulmonary", "mitral", "tricuspid"] as const) {
    expect(read(`echo.${valve}Valve.opening`)).toBe(100);
  }
  expect(read("echo.aorticValve.openTime")).toBeGreaterThan(0.2);
  expect(read("echo.aorticValve.openTime")).toBeLessThan(0.45);
  expect(read("echo.mitralValve.gradient")).toBeGreaterThan(0);
  expect(read("echo.mitralValve.gradient")).toBeLessThan(5);
  expect(read("echo.rightVentricle.endSystolicVolume")).toBeLessThan(
    read("echo.rightVentricle.endDiastolicVolume") - 30,
  );
  expect(read("echo.leftAtrium.volume")).toBeGreaterThan(30);
  expect(read("echo.rightHeart.air")).toBe(0);
});

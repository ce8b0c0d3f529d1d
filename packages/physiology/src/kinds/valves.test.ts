import { expect, test } from "vitest";
import { heartRig } from "../testing/heartRig.ts";

test("An aortic valve that opens to 0.8 cm² has a mean gradient above 40 mmHg at 4 to 5 L/min", () => {
  const { run, read, write } = heartRig("no-circuit");
  expect(read("echo.aorticValve.gradient")).toBeLessThan(10);
  write("patient.aorticValve.opening", 0.22);
  run(10);
  let output_L_per_min = 0;
  for (let second = 0; second < 6; second++) {
    run(1);
    output_L_per_min += read("patient.cardiacOutput") / 6;
  }
  expect(output_L_per_min).toBeGreaterThan(3.7);
  expect(output_L_per_min).toBeLessThan(5);
  expect(read("echo.aorticValve.gradient")).toBeGreaterThan(40);
  expect(read("echo.aorticValve.gradient")).toBeLessThan(63);
});

test("Gorlin's equation finds the area that the narrow valve has", () => {
  const { run, model, write } = heartRig("no-circuit");
  write("patient.aorticValve.opening", 0.22);
  run(12);
  const { stroke_mL, openTime_s, gradient_mmHg } = model.echo;
  const area_cm2 = stroke_mL[0] / openTime_s[0] / (44.3 * Math.sqrt(gradient_mmHg[0]));
  // 3.5 cm² · 1.903/1.83 · 0.22, and a little less for the viscous loss that Gorlin leaves out.
  expect(area_cm2).toBeGreaterThan(0.62);
  expect(area_cm2).toBeLessThan(0.85);
});

test("An aortic valve that leaks through 0.3 cm² gives half of each beat back, with a low diastolic pressure", () => {
  const { run, read, model, write } = heartRig("no-circuit");
  const diastolic_mmHg = read("patient.pressure.arterial.diastolic");
  const pulse_mmHg = read("patient.pressure.arterial.systolic") - diastolic_mmHg;
  write("patient.aorticValve.leak", 0.1);
  run(12);
  expect(read("echo.aorticValve.regurgitation")).toBeGreaterThan(50);
  expect(model.echo.outflowRegurgitant_mL[0]).toBeGreaterThan(50);
  expect(read("patient.pressure.arterial.diastolic")).toBeLessThan(diastolic_mmHg - 15);
  const wide_mmHg = read("patient.pressure.arterial.systolic") - read("patient.pressure.arterial.diastolic");
  expect(wide_mmHg).toBeGreaterThan(pulse_mmHg + 10);
});

test("A mitral valve that leaks gives half of the left ventricle's stroke back and raises the wedge pressure", () => {
  const { run, read, model, write } = heartRig("no-circuit");
  const wedge_mmHg = read("patient.pressure.wedge");
  write("patient.mitralValve.leak", 0.13);
  run(12);
  expect(read("echo.mitralValve.regurgitation")).toBeGreaterThan(50);
  expect(model.echo.inflowRegurgitant_mL[0]).toBeGreaterThan(48);
  expect(read("patient.pressure.wedge")).toBeGreaterThan(wedge_mmHg + 3);
  expect(read("echo.leftVentricle.ejectionFraction")).toBeGreaterThan(65);
});

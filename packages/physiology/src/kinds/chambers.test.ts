import { expect, test } from "vitest";
import { transfuse } from "../testing/changeBody.ts";
import { heartRig } from "../testing/heartRig.ts";

test("Blood in the pericardium: 200 mL take half of the output, filling pressures draw together", () => {
  const { run, read, write } = heartRig("no-circuit");
  const start = { output: read("patient.cardiacOutput"), mean: read("patient.pressure.arterial.mean") };
  const apart_mmHg = read("patient.pressure.wedge") - read("patient.pressure.centralVenous");
  write("patient.pericardialBleeding.opening", 4);
  let seconds = 0;
  while (read("echo.pericardium.effusion") < 215 && seconds < 600) {
    run(1);
    seconds += 1;
  }
  write("patient.pericardialBleeding.opening", 0);
  run(20);
  // Dogs: output from 5.86 to 2.34 L/min (M. S. Gonzalez et al., J Am Coll Cardiol 18:243, 1991).
  expect(read("patient.cardiacOutput")).toBeLessThan(0.65 * start.output);
  expect(read("patient.pressure.arterial.mean")).toBeLessThan(start.mean - 20);
  expect(read("patient.pressure.wedge") - read("patient.pressure.centralVenous")).toBeLessThan(
    0.6 * apart_mmHg,
  );
});

test("An opened pericardium presses on nothing", () => {
  expect(heartRig("cpb-adult").read("patient.pressure.pericardium")).toBe(0);
});

test("Filling a heart more and more stretches it less and less, and its stroke grows less and less", () => {
  const rig = heartRig("no-circuit");
  // No reflex answers: what is seen is the heart's own.
  rig.write("patient.reflexes.gain", 0);
  const sizes_mL: number[] = [];
  const strokes_mL: number[] = [];
  for (let step = 0; step < 5; step++) {
    rig.run(12);
    let stroke_mL = 0;
    for (let sample = 0; sample < 6; sample++) {
      rig.run(1);
      stroke_mL += rig.model.echo.stroke_mL[0] / 6;
    }
    strokes_mL.push(stroke_mL);
    sizes_mL.push(rig.read("echo.leftVentricle.endDiastolicVolume"));
    transfuse(rig.model, 600);
  }
  expect(rig.read("patient.pressure.wedge")).toBeGreaterThan(25);
  expect(sizes_mL[4] - sizes_mL[3]).toBeLessThan(0.5 * (sizes_mL[1] - sizes_mL[0]));
  expect(strokes_mL[4] - strokes_mL[3]).toBeLessThan(0.75 * (strokes_mL[1] - strokes_mL[0]));
});

test("Full VA support of a weak left ventricle without a vent: it distends, and its valve hardly opens", () => {
  const { run, read, model } = heartRig("va-femoral");
  const healthy = {
    wedge: read("patient.pressure.wedge"),
    size: read("echo.leftVentricle.endDiastolicVolume"),
    output: read("patient.cardiacOutput"),
  };
  expect(healthy.wedge).toBeLessThan(12);
  const left = model.plan.volumes
    .filter((part) => part.beat)
    .findIndex((part) => part.name === "patient.leftVentricle");
  model.chambers.systolic_mmHg_per_mL[left] *= 0.2;
  run(25);
  expect(read("patient.pressure.wedge")).toBeGreaterThan(healthy.wedge + 7);
  expect(read("echo.leftVentricle.endDiastolicVolume")).toBeGreaterThan(healthy.size + 40);
  expect(read("echo.leftVentricle.ejectionFraction")).toBeLessThan(8);
  // What the lungs still bring, and no more, leaves by the valve.
  expect(read("patient.cardiacOutput")).toBeLessThan(healthy.output / 3);
});

import { CONTROL_IDS, isSignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { Engine } from "../engine/Engine.ts";
import { rangeOf } from "../engine/levers.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { ASSEMBLIES } from "./registry.ts";

const PATIENT = "adult-man";
/** What lies inside a device or a cannula, and what shares a line with an edge that has the line's clamp. */
const CLAMPED_ELSEWHERE =
  /^circuit\.(bundle|holes|waterLeak|reservoirFilterOutlet|venousLineToReservoir|cardioplegia|\w+CardioplegiaLine|stThomasLine|delNidoLine|htkLine)|^pump\.(arterial|cerebral|hemoconcentrator)$/;

describe.each(Object.values(ASSEMBLIES))("$id", (assembly) => {
  it("has an id of its own, names in both languages, and no name twice", () => {
    expect(ASSEMBLIES[assembly.id]).toBe(assembly);
    expect(assembly.label.en).not.toBe("");
    expect(assembly.label.es).not.toBe("");
    for (const parts of [assembly.volumes, assembly.edges, assembly.drawing.parts, assembly.drawing.lines]) {
      const names = parts.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("joins only volumes that it or the patient has", () => {
    const { plan } = layOutModel(assembly.id, PATIENT);
    for (const { from, to } of assembly.edges) {
      expect(plan.volume(from)).toBeGreaterThanOrEqual(0);
      expect(plan.volume(to)).toBeGreaterThanOrEqual(0);
    }
  });

  it("offers controls of the catalogue, each starting within its own range", () => {
    const { levers, controls } = layOutModel(assembly.id, PATIENT);
    levers.controls.forEach((part, row) => {
      expect(CONTROL_IDS).toContain(part.signal);
      const { min, max } = rangeOf(part);
      expect(controls.value[row]).toBeGreaterThanOrEqual(min);
      expect(controls.value[row]).toBeLessThanOrEqual(max);
    });
  });

  it("draws its own signals and clamps, a line's ends at parts of the drawing", () => {
    const engine = new Engine(layOutModel(assembly.id, PATIENT));
    const { parts, lines } = assembly.drawing;
    for (const signal of [...parts, ...lines].flatMap(({ signals }) => signals)) {
      expect(isSignalId(signal)).toBe(true);
      expect(engine.signals).toContain(signal);
    }
    for (const { from, to } of lines) {
      expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining([from, to]));
    }
    const clamps = lines.flatMap(({ clamp }) => clamp ?? []);
    expect(engine.controls).toEqual(expect.arrayContaining(clamps));
  });

  it("has a clamp on every line", () => {
    const bare = assembly.edges.filter(
      (edge) =>
        !("clamp" in edge && edge.clamp !== undefined) &&
        !(edge.kind === "pipe" && edge.opening === 0) &&
        !CLAMPED_ELSEWHERE.test(edge.name),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it("is stiff behind its pump: 200 mmHg more take no more than 0.1 L from the patient", () => {
    const stiff = assembly.volumes.filter(({ below }) => below === "keeps its shape");
    const behind = stiff.filter(({ name }) => /pumpOutlet|heatExchanger|oxygenator|arterialLine/.test(name));
    const compliance_mL_per_mmHg = behind.reduce((sum, part) => sum + part.compliance_mL_per_mmHg, 0);
    expect(200 * compliance_mL_per_mmHg).toBeLessThanOrEqual(100);
  });

  it("runs 1 s with numbers that are finite and volumes that are not negative", () => {
    const model = layOutModel(assembly.id, PATIENT);
    const engine = new Engine(model);
    engine.step(1_000);
    expect(model.state.every(Number.isFinite)).toBe(true);
    expect(model.volumes.volume_mL.every((volume_mL) => volume_mL > 0)).toBe(true);
  });

  it("keeps its volumes with every control at either end", () => {
    for (const end of ["min", "max"] as const) {
      const model = layOutModel(assembly.id, PATIENT);
      const engine = new Engine(model);
      for (const part of model.levers.controls) engine.setControl(part.signal, rangeOf(part)[end]);
      engine.step(2_000);
      const emptied = model.plan.volumes.filter((_, row) => !(model.volumes.volume_mL[row] > 0));
      expect(emptied.map(({ name }) => name)).toEqual([]);
    }
  });
});

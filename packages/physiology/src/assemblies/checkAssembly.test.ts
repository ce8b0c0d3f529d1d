import { describe, expect, it } from "vitest";
import { Engine } from "../engine/Engine.ts";
import { adultMan } from "../patients/adultMan.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { checkAssembly } from "./checkAssembly.ts";
import { ASSEMBLIES } from "./registry.ts";

/** A roller pump that takes blood from the atrium through a tube and gives it back to the leg, as somebody writes it. */
const DESCRIBED = `{
  "id": "my-circuit",
  "label": { "en": "My circuit", "es": "Mi circuito" },
  "volumes": [
    { "name": "circuit.inlet", "filling": "prime", "compliance_mL_per_mmHg": 0.5, "unstressed_mL": 200,
      "below": "keeps its shape", "start_mL": 200 },
    { "name": "circuit.outlet", "filling": "prime", "compliance_mL_per_mmHg": 0.2, "unstressed_mL": 150,
      "below": "keeps its shape", "start_mL": 150 }
  ],
  "edges": [
    { "kind": "pipe", "name": "circuit.drain", "from": "patient.rightAtrium", "to": "circuit.inlet",
      "resistance_mmHg_s_per_mL": 0.2, "referenceViscosity_mPas": 2.3, "clamp": "circuit.clamp.venousLine",
      "drain": { "empty_mL": 8, "span_mL": 8 } },
    { "kind": "rollerPump", "name": "pump.arterial", "from": "circuit.inlet", "to": "circuit.outlet", "stroke_mL": 13,
      "occlusion": 1, "ripple": 0.1, "acceleration_rpm_per_s": 40, "pressureSlow_mmHg": 300, "pressureStop_mmHg": 400 },
    { "kind": "pipe", "name": "circuit.back", "from": "circuit.outlet", "to": "patient.legArteryLeft",
      "resistance_mmHg_s_per_mL": 1, "referenceViscosity_mPas": 2.3, "inertance_mmHg_s2_per_mL": 0.1 }
  ],
  "controls": [
    { "signal": "pump.arterial.speed", "targets": [{ "slot": "pump.arterial.setSpeed_rpm" }], "range": { "default": 60 } }
  ],
  "flowMeters": [{ "signal": "circuit.flow.venousLine", "edge": "circuit.drain", "window_s": 1 }],
  "ports": [
    { "site": "blood.arterial", "volume": "circuit.outlet" },
    { "site": "blood.venous", "volume": "circuit.inlet" }
  ]
}`;

type Json = Record<string, never> & { edges: Record<string, unknown>[]; volumes: Record<string, unknown>[] };
const described = (): Json => JSON.parse(DESCRIBED) as Json;

describe("a circuit described as data", () => {
  it("runs like one of the list", () => {
    const engine = new Engine(layOutModel(checkAssembly(described(), adultMan), "adult-man"));
    engine.step(30_000);
    expect(engine.read("circuit.flow.venousLine")).toBeCloseTo(0.78, 1);
    engine.setControl("circuit.clamp.venousLine", 0.5);
    expect(engine.slot("circuit.drain.unclamped")).toBe(0.5);
  });

  it("is accepted as data by layOutModel, like an id", () => {
    expect(layOutModel(described() as never, "adult-man").assembly.id).toBe("my-circuit");
    expect(() => layOutModel("my-circuit", "adult-man")).toThrow(
      'assembly: found "my-circuit", allowed cpb-adult',
    );
  });

  it.each(Object.values(ASSEMBLIES))("may be a copy of $id", (assembly) => {
    const copy: unknown = JSON.parse(JSON.stringify(assembly));
    expect(checkAssembly(copy, adultMan)).toEqual(copy);
  });

  it.each<readonly [string, (json: Json) => void]>([
    [
      'assembly.edges[0].from: found "patient.spleen", allowed a volume',
      (json) => (json.edges[0]["from"] = "patient.spleen"),
    ],
    [
      'assembly.edges[0].to: found "patient.rightAtrium", allowed another',
      (json) => (json.edges[0]["to"] = "patient.rightAtrium"),
    ],
    [
      "assembly.edges[1].stroke_mL: found nothing, allowed a number",
      (json) => delete json.edges[1]["stroke_mL"],
    ],
    ["assembly.edges[1].occlusion: found 2, allowed 0 to 1", (json) => (json.edges[1]["occlusion"] = 2)],
    ['assembly.edges[2].kind: found "hose", allowed pipe, valve', (json) => (json.edges[2]["kind"] = "hose")],
    [
      'assembly.volumes[1].name: found "circuit.inlet", allowed a name that nothing else has',
      (json) => (json.volumes[1]["name"] = "circuit.inlet"),
    ],
    [
      "assembly.volumes[0].name: found 81 characters, allowed 1 to 80",
      (json) => (json.volumes[0]["name"] = "x".repeat(81)),
    ],
    [
      'assembly.volumes[0].filling: found "tea", allowed arterial',
      (json) => (json.volumes[0]["filling"] = "tea"),
    ],
    [
      "assembly.volumes: found 201 entries, allowed at most 200",
      (json) => json.volumes.push(...Array.from({ length: 199 }, () => ({}))),
    ],
    ["assembly.edges: found an object, allowed a list", (json) => Object.assign(json, { edges: {} })],
    ['assembly: found field "pumps", allowed id', (json) => Object.assign(json, { pumps: [] })],
    [
      'assembly.controls[0].signal: found "pump.arterial.flow", allowed a signal',
      (json) => Object.assign(json, { controls: [{ signal: "pump.arterial.flow", targets: [] }] }),
    ],
    ["assembly.ports: found none, allowed a port", (json) => Object.assign(json, { ports: [] })],
    ["assembly.id: found nothing, allowed a text", (json) => delete json["id"]],
  ])("is refused by name: %s", (message, spoil) => {
    const json = described();
    spoil(json);
    expect(() => checkAssembly(json, adultMan)).toThrow(message);
  });

  it("is refused when it is no object at all", () => {
    for (const found of [null, undefined, 3, "cpb-adult", []]) {
      expect(() => checkAssembly(found, adultMan)).toThrow(TypeError);
    }
  });
});

import { ASSEMBLIES, createEngine, PATIENTS } from "@openperfusion/physiology";
import type { Drawing } from "@openperfusion/physiology";
import { CONTROL_IDS, isSignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { flowSignalOf } from "./flowSignalOf.ts";
import { GRID, layoutCircuit } from "./layoutCircuit.ts";

const TWO_PARTS: Drawing = {
  width: 6,
  height: 3,
  parts: [
    { name: "bag", label: { en: "Bag", es: "Bolsa" }, shape: "bag", x: 1, y: 1, signals: ["gas.fio2"] },
    {
      name: "pump",
      label: { en: "Pump", es: "Bomba" },
      shape: "rollerPump",
      x: 5,
      y: 1,
      signals: ["gas.fio2"],
    },
  ],
  lines: [
    {
      name: "line",
      label: { en: "Line", es: "Línea" },
      from: "bag",
      to: "pump",
      carries: "infusion",
      corners: [],
      signals: [],
    },
  ],
};

describe("layoutCircuit", () => {
  it("draws a line from the edge of one part to the edge of the other", () => {
    const { lines, parts } = layoutCircuit(TWO_PARTS);
    const [bag, pump] = parts.map(({ box }) => box);
    expect(lines[0]?.path).toBe(`M${(bag?.x ?? 0) + (bag?.width ?? 0)} 60L${pump?.x} 60`);
    expect(lines[0]).toMatchObject({ isUpright: false, angle_deg: 0 });
  });

  it("puts a part's texts to a side at which no line ends", () => {
    const { parts } = layoutCircuit(TWO_PARTS);
    expect(parts.map(({ text }) => text.anchor)).toEqual(["middle", "start"]);
  });

  it("shows a signal once, at the first part that names it", () => {
    expect(layoutCircuit(TWO_PARTS).parts.map(({ signals }) => signals)).toEqual([["gas.fio2"], []]);
  });

  it("leads a line into a patient as far as the heart", () => {
    const [bag, pump] = TWO_PARTS.parts;
    if (bag === undefined || pump === undefined) throw new TypeError("The drawing has two parts");
    const { lines, parts } = layoutCircuit({ ...TWO_PARTS, parts: [bag, { ...pump, shape: "patient" }] });
    const body = parts[1]?.box;
    const end_x = Number(/L(\S+) 60$/.exec(lines[0]?.path ?? "")?.[1]);
    expect(end_x).toBeGreaterThan(body?.x ?? Infinity);
    expect(end_x).toBeLessThan(5 * GRID);
  });

  it("brings a name close to its part where no values stand between", () => {
    const above = {
      ...TWO_PARTS,
      parts: TWO_PARTS.parts.map((part) => ({ ...part, textSide: "above" as const })),
    };
    const [full, bare] = [true, false].map((hasValues) => layoutCircuit(above, hasValues).parts[0]);
    expect(bare?.signals).toEqual([]);
    expect(bare?.text.y).toBeGreaterThan(full?.text.y ?? Infinity);
  });

  it("refuses a line that leads nowhere", () => {
    const [line] = TWO_PARTS.lines;
    if (line === undefined) throw new TypeError("The drawing of this test has a line");
    const lost = { ...TWO_PARTS, lines: [{ ...line, to: "patient" }] };
    expect(() => layoutCircuit(lost)).toThrow('Line "line" leads to "patient", which is not drawn');
  });
});

describe.each(Object.values(ASSEMBLIES))("the drawing of $id", ({ id, drawing }) => {
  const layout = layoutCircuit(drawing);
  const engine = createEngine({ assembly: id, patient: Object.keys(PATIENTS)[0] ?? "", seed: 1 });

  it("keeps every part and every text's beginning within the picture", () => {
    for (const { box, text } of layout.parts) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
      expect(text.x).toBeGreaterThan(0);
      expect(text.x).toBeLessThan(layout.width);
    }
    for (const { text } of [...layout.parts, ...layout.lines]) {
      expect(text.y).toBeGreaterThan(0);
      expect(text.y).toBeLessThan(layout.height);
    }
  });

  it("draws no part over another", () => {
    for (const { box: a } of layout.parts) {
      for (const { box: b } of layout.parts) {
        if (a === b) continue;
        const isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(isApart).toBe(true);
      }
    }
  });

  it("shows signals that the engine can read on this circuit", () => {
    const shown = [...drawing.parts, ...drawing.lines].flatMap(({ signals }) => signals);
    expect(shown.filter((signal) => !isSignalId(signal) || engine.read(signal) === "notAvailable")).toEqual(
      [],
    );
  });

  it("puts clamps where the engine has clamps", () => {
    for (const { clamp } of drawing.lines) {
      if (clamp === undefined) continue;
      expect(CONTROL_IDS).toContain(clamp);
      expect(engine.controls).toContain(clamp);
    }
  });

  it("knows how fast the blood moves in every line of blood", () => {
    const bloodLines = drawing.lines.filter(({ carries }) => carries.endsWith("blood"));
    // A patient without a circuit is drawn with a ventilator's gas alone.
    expect(bloodLines.length > 0).toBe(drawing.parts.some(({ shape }) => shape.endsWith("Pump")));
    expect(bloodLines.filter((line) => flowSignalOf(line) === undefined)).toEqual([]);
  });

  it("has names in both languages", () => {
    for (const { label } of [...drawing.parts, ...drawing.lines]) {
      expect(label.en).not.toBe("");
      expect(label.es).not.toBe("");
    }
  });
});

import { unpackFrame } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import { describe, expect, it } from "vitest";
import type { Shape } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";

/** The flow meter, had it another last column. */
function withTemperature(unit: UnitCode, patterns: readonly string[]): LineProfile {
  const shapes = patterns.map((pattern): Shape => ({ pattern, confidence: "unverified" }));
  const cells = bioprott.data.cells.map((cell) =>
    cell.map((field) =>
      field.role === "value" && field.signal === "flowmeter.temperature" ? { ...field, unit, shapes } : field,
    ),
  );
  return { ...bioprott, data: { ...bioprott.data, cells } };
}

describe("units at the wire", () => {
  it("are the signal's own afterwards, also on a scale with an offset: 98.6 °F is 37 °C", () => {
    const decoder = createDecoder(withTemperature("[degF]", ["99.9"]));
    const [frame] = decoder.consume(bytesOf("00 00 100 0.99 5144 5150 5141 98.6\r\n"));
    if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
    expect(unpackFrame(frame.layout, frame.packed).at(-1)).toBeCloseTo(37, 12);
  });

  it("must be of the signal's quantity", () => {
    expect(() => createDecoder(withTemperature("kPa", ["99.9"]))).toThrow(
      "kPa (pressure) can't be converted",
    );
  });
});

describe("the shapes of a field", () => {
  it("are refused where a sign could be missed: −12 would be read as +12", () => {
    expect(() => createDecoder(withTemperature("Cel", ["[+-]99"]))).toThrow('Shape "[+-]99" of a number');
  });
});

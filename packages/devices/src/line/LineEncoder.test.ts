import { SIGNALS, unpackFrame } from "@openperfusion/signals";
import type { Cell, MissingState } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ValueField } from "../profile/DataLine.ts";
import { LINE_PROFILES } from "../profiles.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { cdi500 } from "../profiles/terumo-cdi-500/cdi500.ts";
import { textOf } from "../codec/bytesOf.ts";
import { unitOnWire } from "./compileDataLine.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import { valueFieldsOf } from "../codec/layoutsOf.ts";
import { LineEncoder } from "./LineEncoder.ts";

const OPTION_SETS = LINE_PROFILES.flatMap((profile) => {
  const sets = [...new Map(profile.golden.map(({ options }) => [JSON.stringify(options), options])).values()];
  return sets.map((options) => [`${profile.id} ${JSON.stringify(options)}`, profile, options] as const);
});

const MM_HG = { gasUnit: "mmHg" };

/** Cells of a CDI line, all blank but the named. */
function cdiText(
  named: Readonly<Record<string, Cell>>,
  options: Record<string, string> = MM_HG,
): readonly string[] {
  const cells = valueFieldsOf(cdi500).map(({ signal }): Cell => named[signal] ?? "notAvailable");
  const line = textOf(new LineEncoder(cdi500, options).dataLine({ cells }));
  return line.trimEnd().length < line.length ? line.slice(0, -2).split("\t") : [];
}

/** In the unit on the wire, writing may cost half of the text's last digit, and reading nothing; nor may a state. */
function error(
  field: ValueField,
  unit: UnitCode,
  given: Cell | undefined,
  found: Cell | undefined,
  text: string,
): string {
  // A value beyond the field has become a state: another test's matter.
  if (typeof given !== "number" || typeof found !== "number") {
    return typeof given === "number" || given === found ? "" : `${given} became ${found}`;
  }
  const onWire = (value: number): number => convert(value, SIGNALS[field.signal].unit, unit);
  const written = Number(text.replaceAll(/[ %+]/g, ""));
  const half = 0.5 / 10 ** (text.split(".")[1]?.length ?? 0);
  const isWritten = Math.abs(written - onWire(given)) <= half * 1.000001;
  const isRead = Math.abs(written - onWire(found)) <= half * 1e-6;
  return isWritten && isRead ? "" : `${given} became ${found}, written ${text}`;
}

describe.each(OPTION_SETS)("the lines of an emulated %s", (_, profile, options) => {
  const fields = valueFieldsOf(profile);

  it("say again what they were made from: encode, decode, encode gives the same bytes", () => {
    const encoder = new LineEncoder(profile, options);
    const cell = (column: number): fc.Arbitrary<Cell> => {
      const field = fields[column];
      if (field === undefined) throw new RangeError(`No column ${column}`);
      const [low, high] = SIGNALS[field.signal].plausible;
      const states = [...new Set(field.sentinels.map(({ state }) => state))];
      return fc.oneof(
        { weight: 4, arbitrary: fc.double({ min: low, max: high, noNaN: true }) },
        { weight: 1, arbitrary: fc.constantFrom<MissingState>(...states) },
      );
    };
    fc.assert(
      fc.property(fc.tuple(...fields.map((_field, i) => cell(i))), fc.nat(86_399), (cells, clock_s) => {
        const bytes = encoder.dataLine({ cells, clock_s });
        const items = createDecoder(profile, { options }).consume(bytes);
        expect(items.map(({ kind }) => kind)).toEqual(["frame"]);
        const [frame] = items;
        if (frame?.kind !== "frame") return;
        const decoded = unpackFrame(frame.layout, frame.packed);
        expect(textOf(encoder.dataLine({ cells: decoded, clock_s }))).toBe(textOf(bytes));
        const texts = textOf(bytes).slice(0, -2).split(profile.data.separator).slice(-fields.length);
        const errors = fields.map((field, i) =>
          error(field, unitOnWire(profile, field, options), cells[i], decoded[i], texts[i] ?? ""),
        );
        expect(errors.filter((problem) => problem !== "")).toEqual([]);
      }),
    );
  });

  it("write a value beyond the field as out of range or overflow, never cut off", () => {
    const encoder = new LineEncoder(profile, options);
    for (const value of [1e7, -1e7]) {
      const bytes = encoder.dataLine({ cells: fields.map(() => value) });
      const [frame] = createDecoder(profile, { options }).consume(bytes);
      if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
      const numbers = unpackFrame(frame.layout, frame.packed).filter((found) => typeof found === "number");
      expect(numbers).toEqual([]);
    }
  });

  it("refuse another count of cells than the line has", () => {
    expect(() => new LineEncoder(profile, options).dataLine({ cells: [1] })).toThrow(
      `a line holds ${fields.length} values, found 1 cells`,
    );
  });
});

describe("a line of an emulated CDI 500", () => {
  it("writes numbers in the shapes of the recordings", () => {
    const texts = cdiText({
      "blood.arterial.ph": 7.384,
      "blood.arterial.pco2": 38,
      "blood.arterial.hco3": 3,
      "blood.arterial.baseExcess": -2,
      "blood.arterial.so2": 97.4,
      "blood.potassium": 3.44,
    });
    expect(texts.slice(0, 9)).toEqual([
      " 00:00:00",
      "7.38",
      " 038",
      "    ",
      "    ",
      " 03 ",
      " -2 ",
      " 97%",
      " 3.4",
    ]);
  });

  it("writes 100 % without its blank, and two digits of base excess around the place of one", () => {
    expect(cdiText({ "blood.arterial.so2": 99.7 })[7]).toBe("100%");
    expect(cdiText({ "blood.arterial.baseExcess": -12 })[6]).toBe("-12 ");
    expect(cdiText({ "blood.arterial.baseExcess": -0.4 })[6]).toBe("  0 ");
  });

  it("writes gases in the unit of the monitor", () => {
    expect(cdiText({ "blood.arterial.pco2": 40 }, { gasUnit: "kPa" })[2]).toBe(" 5.3");
    expect(cdiText({ "blood.arterial.pco2": 40 })[2]).toBe(" 040");
  });

  it("tells a value that is out of range from one that is not available", () => {
    expect(cdiText({ "blood.arterial.pco2": "outOfRange" })[2]).toBe(" ---");
    expect(cdiText({ "blood.arterial.pco2": "notAvailable" })[2]).toBe("    ");
    expect(cdiText({ "blood.arterial.pco2": 1000 })[2]).toBe(" ---");
  });

  it("wraps its clock at midnight", () => {
    const cells = valueFieldsOf(cdi500).map((): Cell => "notAvailable");
    const encoder = new LineEncoder(cdi500, MM_HG);
    expect(textOf(encoder.dataLine({ cells, clock_s: 86_400 + 61 })).slice(0, 9)).toBe(" 00:01:01");
    expect(textOf(encoder.dataLine({ cells, clock_s: -1 })).slice(0, 9)).toBe(" 23:59:59");
  });
});

describe("a line of an emulated BioProTT", () => {
  const encoder = new LineEncoder(bioprott);
  const line = (flow: Cell, coupling: Cell = 100, factor: Cell = 0.99): string =>
    textOf(encoder.dataLine({ cells: [coupling, factor, flow, flow, flow, 43] }));

  it("is the manual's sample for the manual's values", () => {
    const cells = [100, 0.99, 5.144, 5.15, 5.141, 43];
    expect(textOf(encoder.dataLine({ cells }))).toBe("00 00 100 0.99 5144 5150 5141 +43\r\n");
  });

  it("says by its status byte what its cells have no sign for", () => {
    expect(line("sensorOff", "sensorOff", "sensorOff")).toBe(
      "00 E0 --- ---- ------- ------- ------- +43\r\n",
    );
    expect(line("invalid", 34)).toBe("00 24 34 0.99 ------- ------- ------- +43\r\n");
  });

  it("marks flow beyond six digits as overflow and underflow", () => {
    expect(line(1000)).toContain(" ^^^^^^ ^^^^^^ ^^^^^^ ");
    expect(line(-1000)).toContain(" vvvvvvv vvvvvvv vvvvvvv ");
  });
});

import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedFrame } from "../codec/DecodedItem.ts";
import type { StatusField } from "../profile/DataLine.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";

/** The meter with an error cell of another kind. */
function meterWith(change: Partial<StatusField>): LineProfile {
  const cells = bioprott.data.cells.map((cell) =>
    cell.map((field) =>
      field.role === "status" && field.name === "error" ? { ...field, ...change } : field,
    ),
  );
  return { ...bioprott, data: { ...bioprott.data, cells, statusRules: [] } };
}

function frameOf(profile: LineProfile, error: string): DecodedFrame {
  const [frame] = createDecoder(profile).consume(bytesOf(`${error} 00 100 0.99 5144 5150 5141 +43\r\n`));
  if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
  return frame;
}

describe("alarms in a status of a line", () => {
  const bits = meterWith({
    alarms: {
      quiet: ["00"],
      bits: [
        { mask: 0x01, code: "E1", text: "No blood", priority: "high" },
        { mask: 0x10, code: "E5", text: "Battery low" },
      ],
    },
  });

  it("are one for each listed bit, with the priority that its source documents and no other", () => {
    expect(frameOf(bits, "11").alarms).toEqual([
      { code: "E1", text: "No blood", priority: "high" },
      { code: "E5", text: "Battery low" },
    ]);
    expect(frameOf(bits, "10").alarms).toEqual([{ code: "E5", text: "Battery low" }]);
    expect(frameOf(bits, "00").alarms).toEqual([]);
  });

  it("are told as sent where the text is no number, so that none is lost", () => {
    const cells = bits.data.cells.map((cell) =>
      cell.map((field) => (field.role === "status" ? { ...field, pattern: "[0-9X][0-9X]" } : field)),
    );
    const strange = { ...bits, data: { ...bits.data, cells } };
    expect(frameOf(strange, "XX").alarms).toEqual([{ code: "XX", text: "XX" }]);
  });

  it("are one for each listed character", () => {
    const flags = meterWith({
      pattern: "[-BL][-BL]",
      quiet: "--",
      alarms: {
        quiet: ["--"],
        flags: [
          { flag: "B", text: "Bubble" },
          { flag: "L", text: "Level" },
        ],
      },
    });
    expect(frameOf(flags, "LB").alarms.map(({ text }) => text)).toEqual(["Bubble", "Level"]);
    expect(frameOf(flags, "--").alarms).toEqual([]);
  });

  it("have their source's name where their text is a listed code, and their own text where it is not", () => {
    const codes = meterWith({
      alarms: { quiet: ["00"], codes: [{ code: "1A", text: "Pump stopped", priority: "high" }] },
    });
    expect(frameOf(codes, "1A").alarms).toEqual([{ code: "1A", text: "Pump stopped", priority: "high" }]);
    expect(frameOf(codes, "2B").alarms).toEqual([{ code: "2B", text: "2B" }]);
    expect(frameOf(codes, "00").alarms).toEqual([]);
  });
});

it("bits of a status that is no number are not told as 0", () => {
  const strange = meterWith({
    pattern: "[X]X",
    quiet: "XX",
    bits: [{ name: "low", shift: 0, mask: 1 }],
    alarms: { quiet: ["XX"] },
  });
  expect(frameOf(strange, "XX").status.map(({ name }) => name)).not.toContain("low");
});

import type { Cell } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { cdi500 } from "../profiles/terumo-cdi-500/cdi500.ts";
import { bytesOf, textOf } from "../codec/bytesOf.ts";
import { valueFieldsOf } from "../codec/layoutsOf.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import { LineEncoder } from "./LineEncoder.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedItem, DecodedRejected } from "../codec/DecodedItem.ts";

const OPTIONS = { gasUnit: "mmHg" };
const BLANKS = "\t    ".repeat(10);
const LINE = ` 10:25:20\t7.38\t 038\t 288\t36.3\t 23 \t -2 \t100%\t 3.4${BLANKS}`;
const TITLES = cdi500.titles?.text ?? "";

const cdi = (options: Record<string, string> = OPTIONS): ReturnType<typeof createDecoder> =>
  createDecoder(cdi500, { options });

/** Decodes a whole stream, its broken-off end included. */
function read(text: string, decoder = cdi()): readonly DecodedItem[] {
  return [...decoder.consume(bytesOf(text)), ...decoder.flush("end")];
}

const kinds = (items: readonly DecodedItem[]): readonly string[] =>
  items.map((item) => (item.kind === "rejected" ? `rejected(${item.reason})` : item.kind));

function onlyRejected(text: string, decoder = cdi()): DecodedRejected {
  const items = read(text, decoder);
  expect(kinds(items)).toHaveLength(1);
  const [item] = items;
  if (item?.kind !== "rejected") throw new Error(`Expected a rejection, found ${JSON.stringify(item)}`);
  return item;
}

describe("what a line must be to give numbers", () => {
  it("reads the whole line and nothing but the line", () => {
    expect(kinds(read(`${LINE}\r\n`))).toEqual(["frame"]);
  });

  it.each([
    ["one column is a character short", LINE.replace("\t 038", "\t038"), 2],
    ["the point stands in another place", LINE.replace("7.38", "73.8"), 1],
    ["a letter stands for a digit", LINE.replace("36.3", "36.T"), 4],
    ["a TAB is missing", LINE.replace("\t 288", "  288"), 3],
    ["the line ends one column early", LINE.slice(0, -5), 18],
    ["the line goes on after its last column", `${LINE}\t    `, 19],
    ["the saturation is above 100 %", LINE.replace("100%", "101%"), 7],
    ["the clock shows 24 o'clock", LINE.replace("10:25:20", "24:25:20"), 0],
    ["the sign of base excess stands in another place", LINE.replace(" -2 ", "  -2"), 6],
  ])("rejects the line when %s, and names the column", (_, line, column) => {
    expect(onlyRejected(`${line}\r\n`)).toMatchObject({ reason: "shape", column });
  });

  it("rejects a line that ends in LF alone", () => {
    expect(onlyRejected(`${LINE}\n`).reason).toBe("shape");
  });

  it("calls it noise when a byte is in no line of the device", () => {
    expect(onlyRejected(`${LINE.replace("7.38", "7.3\u00b8")}\r\n`).reason).toBe("noise");
    expect(onlyRejected("\u0000\u0000\u0000\r\n").reason).toBe("noise");
    expect(onlyRejected("HGB\r\n").reason).toBe("shape");
  });

  it("rejects a cell in the shape of the other unit as a unit, in both directions", () => {
    expect(onlyRejected(`${LINE.replace(" 038", " 5.1")}\r\n`)).toMatchObject({ reason: "unit", column: 2 });
    const inMmHg = onlyRejected(`${LINE}\r\n`, cdi({ gasUnit: "kPa" }));
    expect(inMmHg).toMatchObject({ reason: "unit", column: 2 });
  });

  it("blames the shape, not the unit, when both are wrong", () => {
    const line = LINE.replace(" 038", " 5.1").replace("36.3", "3.63");
    expect(onlyRejected(`${line}\r\n`).reason).toBe("shape");
  });

  it("gives up on a stretch without a line end once it is longer than any line, and reads on after the next", () => {
    const items = read(`${"7".repeat(400)}\r\n${LINE}\r\n`);
    expect(kinds(items)).toEqual(["rejected(overlong)", "rejected(overlong)", "rejected(overlong)", "frame"]);
    expect(items.map(({ length }) => length)).toEqual([160, 160, 82, 103 - 2]);
  });

  it("keeps the bytes that it rejects", () => {
    expect(onlyRejected("bad\r\n").bytes).toEqual(bytesOf("bad\r\n"));
  });
});

describe("a connection that breaks off", () => {
  it("rejects the unfinished line as truncated", () => {
    expect(onlyRejected(LINE.slice(0, 40))).toMatchObject({ reason: "truncated", seq: 0, length: 40 });
  });

  it("takes a line whose CR has arrived as whole", () => {
    expect(kinds(read(`${LINE}\r`))).toEqual(["frame"]);
  });

  it("forgets the temperature view when the device was lost, and keeps it at the end of a recording", () => {
    const decoder = cdi();
    decoder.consume(bytesOf("37C Temp Data\r\n"));
    decoder.flush("end");
    expect(decoder.state().modes).toEqual({ temperatureView: "37C" });
    decoder.flush("lost");
    expect(decoder.state().modes).toEqual({ temperatureView: "unknown" });
  });

  it.each(["lost", "closed"] as const)("knows nothing of the device after the port was %s", (reason) => {
    const decoder = cdi();
    decoder.consume(bytesOf(`37C Temp Data\r\n${LINE}\r ${TITLES.slice(1).replace(" HCT", " LAC")}\r`));
    expect(decoder.state()).toMatchObject({ lineEnd: "cr", areColumnsRefused: true });
    decoder.flush(reason);
    const fresh = cdi().state();
    expect(decoder.state()).toEqual({ ...fresh, seq: decoder.state().seq });
    expect(kinds(decoder.consume(bytesOf(`${LINE}\r\n`)))).toEqual(["frame"]);
  });

  it("calls the rest of a stretch that was too long overlong, not truncated", () => {
    expect(kinds(read("7".repeat(200)))).toEqual(["rejected(overlong)", "rejected(overlong)"]);
  });

  it("counts the bytes of the line that has begun", () => {
    const decoder = cdi();
    decoder.consume(bytesOf(`${LINE}\r\n 10:25`));
    expect(decoder.pendingBytes).toBe(6);
    expect(decoder.state().seq).toBe(101);
  });
});

describe("line ends", () => {
  it("reads CR alone, as the manual has it, at once from the second line on", () => {
    const decoder = cdi();
    expect(decoder.consume(bytesOf(`${LINE}\r`))).toHaveLength(0);
    expect(kinds(decoder.consume(bytesOf(" ")))).toEqual(["frame"]);
    const second = decoder.consume(bytesOf(`${LINE.slice(1)}\r`));
    expect(kinds(second)).toEqual(["frame"]);
    expect(second[0]).toMatchObject({ seq: 100, length: 100 });
  });

  it("finds back to CR LF when a flipped bit has hidden one LF", () => {
    const items = read(`${LINE}\rJ${LINE}\r\n${LINE}\r\n`);
    expect(kinds(items)).toEqual(["frame", "rejected(shape)", "rejected(noise)", "frame"]);
  });

  it("takes no bare CR from a device that always sends CR LF", () => {
    const line = "00 00 100 0.99 5144 5150 5141 +43";
    const items = read(`${line}\r${line}\r\n${line}\r\n`, createDecoder(bioprott));
    expect(kinds(items)).toEqual(["rejected(noise)", "frame"]);
  });
});

describe("line ends as the profile lists them", () => {
  const METER = "00 00 100 0.99 5144 5150 5141 +43";
  type LineEnd = "\r\n" | "\r" | "\n";

  /** What a meter with these line ends gives for a stream, however that is cut. */
  function readOf(text: string, ...lineEnds: LineEnd[]): readonly string[] {
    const profile = { ...bioprott, framing: { ...bioprott.framing, lineEnds } };
    const whole = read(text, createDecoder(profile));
    for (let size = 1; size < text.length; size += 5) {
      const decoder = createDecoder(profile);
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      const items = [...chunks.flatMap((part) => decoder.consume(bytesOf(part))), ...decoder.flush("end")];
      expect(items).toEqual(whole);
    }
    return kinds(whole);
  }

  it("may be LF alone: then CR LF is none", () => {
    expect(readOf(`${METER}\n${METER}\n${METER}\n`, "\n")).toEqual(["frame", "frame", "frame"]);
    expect(readOf(`${METER}\n${METER}\r\n${METER}\n`, "\n")).toEqual(["frame", "rejected(shape)", "frame"]);
    expect(readOf(`${METER}\r${METER}\n${METER}\n`, "\n")).toEqual(["rejected(noise)", "frame"]);
    expect(readOf(`${METER}\n${METER}`, "\n")).toEqual(["frame", "rejected(truncated)"]);
  });

  it("may be any of the three in one stream", () => {
    const text = `${METER}\r\n${METER}\n${METER}\r\n`;
    expect(readOf(text, "\r\n", "\n")).toEqual(["frame", "frame", "frame"]);
    expect(readOf(`${text}${METER}\r${METER}\r`, "\r\n", "\n", "\r")).toEqual(Array(5).fill("frame"));
    expect(readOf(text, "\r\n")).toEqual(["frame", "rejected(shape)", "frame"]);
    expect(readOf(text, "\n")).toEqual(["rejected(shape)", "frame", "rejected(shape)"]);
  });

  it("is what an emulated device writes first, and what an empty line has", () => {
    const profile: LineProfile = {
      ...bioprott,
      framing: { ...bioprott.framing, lineEnds: ["\n", "\r\n"] },
      notices: [{ text: "", notice: "blank" }],
    };
    const cells = valueFieldsOf(profile).map((): Cell => "notAvailable");
    const line = textOf(new LineEncoder(profile).dataLine({ cells }));
    expect(line).toMatch(/[^\r]\n$/);
    expect(kinds(read(`${line}\n${line}`, createDecoder(profile)))).toEqual(["frame", "notice", "frame"]);
  });
});

describe("column titles", () => {
  it("gives the titles as a header notice", () => {
    const items = read(`${cdi500.emission.header.join("\r\n")}\r\n${LINE}\r\n`);
    expect(kinds(items)).toEqual(["notice", "notice", "notice", "frame"]);
    expect(items.slice(0, 3)).toMatchObject([
      { notice: "header", key: "groups" },
      { notice: "header", key: "titles", text: TITLES },
      { notice: "blank", text: "" },
    ]);
  });

  it("gives no numbers under titles that it does not know, until it sees the known ones", () => {
    const foreign = TITLES.replace(" HCT", " LAC");
    const items = read(`${foreign}\r\n\r\n${LINE}\r\n${TITLES}\r\n${LINE}\r\n`);
    expect(kinds(items)).toEqual(["rejected(header)", "notice", "rejected(header)", "notice", "frame"]);
  });

  it("knows titles by their letters, whatever they begin with", () => {
    const foreign = TITLES.replace("  Time", " Clock");
    expect(kinds(read(`${foreign}\r\n${LINE}\r\n`))).toEqual(["rejected(header)", "rejected(header)"]);
  });

  it("does not take a disturbed line of numbers for titles", () => {
    const disturbed = `${LINE.replaceAll("3", "s").replace("288", "2xB")}\r\n`;
    expect(kinds(read(`${disturbed}${LINE}\r\n`))).toEqual(["rejected(shape)", "frame"]);
  });

  it("refuses titles with a column more", () => {
    expect(kinds(read(`${TITLES}\t LAC\r\n${LINE}\r\n`))).toEqual(["rejected(header)", "rejected(header)"]);
  });

  it("rejects titles with one flipped bit, a missing end or a wider first cell, and goes on with the numbers", () => {
    const flipped = TITLES.replace("HGB", "HGC");
    const cut = TITLES.slice(0, 70);
    const joined = `  Time 10:2${TITLES.slice(6)}`;
    for (const damaged of [flipped, cut, joined]) {
      expect(kinds(read(`${damaged}\r\n${LINE}\r\n`))).toEqual(["rejected(header)", "frame"]);
    }
  });
});

describe("a port's options", () => {
  it("asks for the unit of the gases: there is no default", () => {
    expect(() => createDecoder(cdi500)).toThrow("option gasUnit must be mmHg or kPa, found nothing");
    expect(() => cdi({ gasUnit: "torr" })).toThrow('found "torr"');
    expect(() => cdi({ ...OPTIONS, baud: "9600" })).toThrow("there is no option baud; allowed: gasUnit");
  });
});

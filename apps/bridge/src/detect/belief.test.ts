import { resampled } from "@openperfusion/device-emulator";
import { bytesOf, findProfile, PROFILES } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { cdiLines } from "../testing/cdiLines.ts";
import { believe, devicesOf } from "./belief.ts";
import type { Belief } from "./belief.ts";
import { candidatesOf, fitOf } from "./fit.ts";
import { frameStrength } from "./frameStrength.ts";

const CDI = findProfile("terumo/cdi-500")!;
const FLOW = findProfile("em-tec/bioprott")!;
const FLOW_LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";

function heard(text: string | Uint8Array, profiles: readonly DeviceProfile[] = PROFILES): Belief {
  const bytes = typeof text === "string" ? bytesOf(text) : text;
  return believe(
    candidatesOf(profiles).map((candidate) => fitOf(candidate, bytes)),
    bytes.length,
  );
}

const namesOf = (belief: Belief): string[] => devicesOf(belief).map(({ fit }) => fit.profile.id);

/** Reproducible bytes without any order. */
function noise(count: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

describe("every profile", () => {
  it.each(PROFILES.map((profile): [string, DeviceProfile] => [profile.id, profile]))(
    "%s is named by its own golden frames, and no other is named in its place",
    (id, profile) => {
      const { options } = profile.golden[0]!;
      const frames = profile.golden.filter((one) => JSON.stringify(one.options) === JSON.stringify(options));
      const stream = frames.map(({ line }) => line).join("");
      expect(namesOf(heard(stream.repeat(Math.ceil(800 / stream.length))))).toContain(id);
    },
  );

  it.each(PROFILES.map((profile): [string, DeviceProfile] => [profile.id, profile]))(
    "%s has frames that chance hardly hits: a part of each byte is fixed, or a checksum stands behind it",
    (_, profile) => {
      const { bits_per_byte, check_bits } = frameStrength(profile);
      expect(bits_per_byte + check_bits).toBeGreaterThan(1);
    },
  );
});

it("takes no device for another when it is heard at the rate of any other", () => {
  for (const { id, golden, transport } of PROFILES) {
    const stream = golden.map(({ line }) => line).join("");
    const sent = bytesOf(stream.repeat(Math.ceil(2000 / stream.length)));
    for (const baud of new Set(PROFILES.map((other) => other.transport.baud))) {
      const belief = heard(resampled(sent, transport, { baud, dataBits: 8, parity: "none", stopBits: 1 }));
      const named = namesOf(belief).filter((name) => name !== id);
      expect({ sender: id, baud, named }).toEqual({ sender: id, baud, named: [] });
    }
  }
});

it("names a device that is heard in the midst of a line, and counts neither that line nor the last", () => {
  const belief = heard(cdiLines(3).slice(30, -20));
  expect(namesOf(belief)).toEqual(["terumo/cdi-500"]);
  expect(devicesOf(belief)[0]?.fit).toMatchObject({ frameCount: 1, counted_bytes: 101, share: 1 });
});

it("tells the unit where the cells show it, and leaves it open where they do not", () => {
  expect(devicesOf(heard(cdiLines(3)))[0]).toMatchObject({ answers: { gasUnit: "mmHg" }, open: {} });
  const missing = ` 13:13:25\t6.58\t ---\t ---\t35.8\t 03 \t -- \t ---\t -.-\t ---\t -.-\t    \t6.67\t ---\t ---\t35.1\t ---\t ---\t -.-\r\n`;
  expect(devicesOf(heard(missing.repeat(3)))[0]).toMatchObject({
    answers: {},
    open: { gasUnit: ["mmHg", "kPa"] },
  });
});

it("names nobody for noise, in however many bytes", () => {
  for (const seed of [1, 2, 3]) expect(heard(noise(60_000, seed)).kind).toBe("unknown");
});

it("names nobody when most bytes are not the device's, and says who is closest", () => {
  const belief = heard(`${FLOW_LINE.repeat(4)}${"rubbish rubbish rubbish rubbish rubbish\r\n".repeat(8)}`);
  expect(belief).toMatchObject({
    kind: "unknown",
    closest: { profile: { id: "em-tec/bioprott" }, frameCount: 4 },
  });
});

it("hears a device that asks for an answer and gets none, and names it for no byte more", () => {
  const isAckOnly = ({ transport }: DeviceProfile): boolean => transport.direction === "ackOnly";
  const expected = PROFILES.filter(isAckOnly).map(({ id }) => id);
  const idsOf = (belief: Belief): string[] =>
    belief.kind === "waiting" ? belief.profiles.map(({ id }) => id) : [];
  expect(expected).not.toEqual([]);
  for (const said of ["\u0005", "\u0004\u0005", "\u0005\u0004".repeat(9)]) {
    expect(namesOf(heard(said))).toEqual([]);
    expect(idsOf(heard(said))).toEqual(expected);
  }
  expect(heard("\u0005\u0004x\u0005").kind).toBe("unknown");
});

it("names nobody where nothing came", () => {
  expect(heard("").kind).toBe("nothing");
});

it("stays undecided between two profiles of one format", () => {
  const twin: DeviceProfile = { ...FLOW, id: "other/flow" };
  const belief = heard(FLOW_LINE.repeat(20), [CDI, FLOW, twin]);
  expect(belief.kind).toBe("undecided");
  expect(namesOf(belief)).toEqual(["em-tec/bioprott", "other/flow"]);
});

it("stays undecided between them though their golden frames are of different strength", () => {
  const byStrength = FLOW.golden.toSorted((a, b) => {
    const [x, y] = [a, b].map((golden) => frameStrength({ ...FLOW, golden: [golden] }).bits_per_byte);
    return (x ?? 0) - (y ?? 0);
  });
  const weak: DeviceProfile = { ...FLOW, id: "weak/flow", golden: byStrength.slice(0, 1) };
  const strong: DeviceProfile = { ...FLOW, id: "strong/flow", golden: byStrength.slice(-1) };
  expect(frameStrength(weak).bits_per_byte).toBeLessThan(0.9 * frameStrength(strong).bits_per_byte);
  expect(heard(FLOW_LINE.repeat(20), [weak, strong]).kind).toBe("undecided");
});

it("prefers the format that the bytes are hardest to fit to over one that allows them too", () => {
  if (!("data" in FLOW)) throw new TypeError("the flow meter writes lines");
  // Eight cells of anything: each character of a cell may be any printable one.
  const loose: DeviceProfile = {
    ...FLOW,
    id: "loose/printable",
    data: {
      separator: " ",
      cells: FLOW_LINE.trimEnd()
        .split(" ")
        .map((cell, i) => [
          { role: "status" as const, name: `c${i}`, pattern: "[!-~]".repeat(cell.length), quiet: cell },
        ]),
    },
    golden: FLOW.golden.map((golden) => ({ ...golden, line: FLOW_LINE })),
  };
  expect(heard(FLOW_LINE.repeat(20), [loose]).kind).toBe("device");
  expect(frameStrength(loose).bits_per_byte).toBeLessThan(frameStrength(FLOW).bits_per_byte);
  expect(namesOf(heard(FLOW_LINE.repeat(20), [loose, FLOW]))).toEqual(["em-tec/bioprott"]);
});

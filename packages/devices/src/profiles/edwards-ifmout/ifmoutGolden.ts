import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { IFMOUT_PACKET } from "./ifmoutMessage.ts";

const NAMES = IFMOUT_PACKET.fields.flatMap((field) => (field.role === "value" ? [field.name] : []));

/** Cells by letter; what a packet does not hold is not available. */
const cells = (given: Readonly<Record<string, Cell>>): readonly Cell[] =>
  NAMES.map((name) => given[name.charAt(0)] ?? "notAvailable");

const SOURCE = "written by hand from the driver's letters and widths; no recording is known";

/** The byte behind ETX is 255 less the sum of all bytes before it, which no source confirms and nothing reads. */
export const IFMOUT_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: `${SOURCE}: a catheter's items`,
    line: "\u0002A099a+05.2B36.8C05.1c02.8D0912E038F00H076N1234-5678-90O0214P078p009Q1R1082r1971S067s037V071X28.3\u0003\u0099",
    options: {},
    expected: {
      status: {
        "a signal to noise, dB": "+05.2",
        "F CO fault": "00",
        "N ID": "1234-5678-90",
        "Q SQI": "1",
        check: "0x99",
      },
      cells: cells({
        A: 99,
        B: 36.8,
        C: 5.1,
        c: 2.8,
        D: 912,
        E: 38,
        H: 76,
        O: 214,
        P: 78,
        p: 9,
        R: 1082,
        r: 1971,
        S: 67,
        s: 37,
        V: 71,
        X: 28.3,
      }),
    },
  },
  {
    origin: "computed",
    source: `${SOURCE}: pairs of letters`,
    line: "\u0002C05.1c02.8S067s037V071v069\u0003\u00c8",
    options: {},
    expected: {
      status: { check: "0xC8" },
      cells: cells({ C: 5.1, c: 2.8, S: 67, s: 37, V: 71, v: 69 }),
    },
  },
  {
    origin: "computed",
    source: `${SOURCE}: dashes and blanks`,
    line: "\u0002C--.-c--.-S---s---V   \u0003\u0060",
    options: {},
    expected: { status: { check: "`" }, cells: cells({}) },
  },
];

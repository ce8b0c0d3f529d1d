import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const MM_HG = { gasUnit: "mmHg" };
const NONE = "notAvailable";
const OUT = "outOfRange";

/** The two characters behind each code. */
const qualifiers = (codes: string, qualifier: string): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.split(" ").map((code) => [`${code}?`, qualifier]));

const FULL =
  "16:25:51\t00007.41\t0100041\t0200215\t030034.6\t0400100\t050024\t0600 0\t07004.2\t0800180\t" +
  "09007.36\t0A00046\t0B00039\t0C0034.2\t0D00 74\t0E0025\t0F00-1\t100027\t11009.1\t";
const SOME =
  "16:25:51\t000 7.38\t010 038\t020 ---\t030 36.3\t040 ---\t050 --\t060 -2\t070 -.-\t080    \t090 -.--\t100 --\t110 -.-\t";

const FULL_STATUS = {
  sequence: "20",
  ...qualifiers("00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F 10 11", "00"),
};
const SOME_STATUS = { sequence: "FF", ...qualifiers("00 01 02 03 04 05 06 07 08 09 10 11", "0 ") };

const NO_VENOUS: readonly Cell[] = [NONE, NONE, NONE, NONE, NONE, NONE];
const SOME_CELLS: readonly Cell[] = [
  7.38,
  38,
  OUT,
  36.3,
  OUT,
  OUT,
  -2,
  OUT,
  NONE,
  OUT,
  ...NO_VENOUS,
  OUT,
  OUT,
];

/**
 * The checks are from a program of its own by the manual's table of 16 (00 CD D9 14 F1 3C 28 E5 A1 6C 78 B5 50 9D 89
 * 44): check = check >> 4 XOR table[(check XOR half byte) & 15], the low half first, from 0. 123456789 gives 2A there.
 */
export const CDI_PACKET_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: "all analytes, 165 bytes as in the header that the public reader names",
    line: `\u0002X2000A5A0${FULL}2A\u0003`,
    options: MM_HG,
    expected: {
      deviceTime: "16:25:51",
      status: FULL_STATUS,
      cells: [7.41, 41, 215, 34.6, 100, 24, 0, 4.2, 180, 7.36, 46, 39, 34.2, 74, 25, -1, 27, 9.1],
    },
  },
  {
    origin: "computed",
    source: "store key: dashes, blanks, and analytes that are left out",
    line: `\u0002XFF0076A2${SOME}53\u0003`,
    options: MM_HG,
    expected: { deviceTime: "16:25:51", event: "store", status: SOME_STATUS, cells: SOME_CELLS },
  },
  {
    origin: "computed",
    source: "the same with its CRC over everything but STX",
    line: `\u0002XFF0076A2${SOME}A1\u0003`,
    options: MM_HG,
    expected: {
      deviceTime: "16:25:51",
      event: "store",
      status: { ...SOME_STATUS, check: "fits from 1 to -3" },
      cells: SOME_CELLS,
    },
  },
];

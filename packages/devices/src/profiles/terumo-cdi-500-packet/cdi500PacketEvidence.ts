import type { Cell } from "@openperfusion/signals";
import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const MANUAL = "Terumo CDI 550 Operator's Manual, part 895230, Appendix C";
const NIH =
  "CCR-SOP/OpenSourcePerfusionSystem, commit 45f64ed9, Code/PerfusionControl/pyHardware/pyCDI.py (opened 2026-11-26)";
const ECLA = "mormod/recirculation-log-parser, commit 599f2b1, SmartECLA_IDs.h";

export const CDI_PACKET_FACTS: readonly Fact[] = [
  { fact: "9600 baud, 8 data bits, no parity, 1 stop bit", confidence: "code", source: NIH },
  {
    fact: "STX, device, sequence of two digits, length of the whole packet of four, command, sub-command, data, CRC of two, ETX; digits are hexadecimal",
    confidence: "documented",
    source: `${MANUAL}, C-8`,
  },
  {
    fact: "Commands A attention, K acknowledge, N refuse, E error with the code on the screen, S set, G get; A0 unasked, A1 mark key, A2 store key, A3 recalibration",
    confidence: "documented",
    source: `${MANUAL}, C-8`,
  },
  {
    fact: "Data of the analytes: HH:MM:SS, TAB, then for each a code of two digits, two characters, the value, TAB",
    confidence: "code",
    source: NIH,
  },
  {
    fact: "Codes 00 to 11 and their analytes; the order is not that of the ASCII columns",
    confidence: "code",
    source: `${NIH}; the same order in ${ECLA}`,
  },
  {
    fact: "CRC-8, reflected, polynomial 85, initial 0, by a table of 16, the low half of a byte first",
    confidence: "documented",
    source: `${MANUAL}, C-24; 123456789 gives 2A`,
  },
  {
    fact: "The CRC covers the entire packet up to the CRC, so STX too; packets whose CRC fits without STX are read as well, and told, where they are the more",
    confidence: "inferred",
    source: `${MANUAL}, C-8 by the letter; no recording with a CRC is public`,
  },
  {
    fact: "CR LF follows ETX",
    confidence: "code",
    source: `${NIH} reads up to CR LF`,
  },
  {
    fact: "Widths and signs of the values: those of the ASCII columns without their blanks (pH and temperature 4, gases, saturation and VO2 3, potassium and hemoglobin 3, bicarbonate, base excess and hematocrit 2)",
    confidence: "inferred",
    source: `${NIH}: with them a packet of 18 analytes is 165 bytes long, the length 00A5 in its header`,
  },
  {
    fact: "Dashes: outside the configured range. Blanks: not available",
    confidence: "inferred",
    source: `${MANUAL}, C-5, of the ASCII output`,
  },
  {
    fact: "Quiet limits: stale after 3 periods (18 s), lost after 60 s",
    confidence: "unverified",
    source: "chosen by this project for the 6 s interval of the ASCII output",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const CDI_PACKET_UNKNOWNS: readonly string[] = [
  "The two characters between code and value: kept as sent, as a status named after the code with a question mark.",
  "Whether the CRC covers STX. Packets must fit in the way that fits more often on this connection; that without STX is told by status `check`. Only the very first packet may be damaged and pass by the other way, about once in 256. One recording will show which is right.",
  "How values are written: a text of another shape gives no number, and is kept.",
  "Whether the gases are shown at the blood's temperature or at 37 °C: no packet says it, and it stays unknown.",
  "Codes 12 and 13, which one program names arterial flow and body surface on another bus: kept as sent.",
  "Which codes stand in E and N packets.",
  "How the output interval of the packet mode is set, and whether it must be asked for.",
  "Connector, pin-out and gender of the data port.",
];

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
 * How each packet was made. The table is 00 CD D9 14 F1 3C 28 E5 A1 6C 78 B5 50 9D 89 44: check = check >> 4 XOR
 * table[(check XOR half byte) & 15], the low half first, from 0. 123456789 gives 2A there.
 */
const MADE = `written from C-8 (envelope, length) and the public reader (codes, data) and checked by the table of 16 of C-24, by a second program that shares nothing with this codec and gives these bytes`;

export const CDI_PACKET_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: `all analytes, 165 bytes as in the header that the public reader names; ${MADE}`,
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
    source: `store key: dashes, blanks, and analytes that are left out; ${MADE}`,
    line: `\u0002XFF0076A2${SOME}53\u0003`,
    options: MM_HG,
    expected: { deviceTime: "16:25:51", event: "store", status: SOME_STATUS, cells: SOME_CELLS },
  },
  {
    origin: "computed",
    source: `the same with its CRC over everything but STX; ${MADE}`,
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

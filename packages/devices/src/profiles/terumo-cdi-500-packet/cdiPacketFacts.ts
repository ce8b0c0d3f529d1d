import type { Fact } from "../../profile/Fact.ts";

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

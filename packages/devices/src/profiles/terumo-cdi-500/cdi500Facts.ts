import type { Fact } from "../../profile/Fact.ts";

const MANUAL = "Terumo CDI 550 Operator's Manual, part 895230, Appendix C";
const RECORDINGS =
  "goga-lanchava/abl-cdi-method-comparison-tools, commit 4b11e84: 9,078 data lines of a real CDI 500 (2026007, 2026027)";
const PROGRAMS = "CCR-SOP/OpenSourcePerfusionSystem, wweisser/llp_main_system: public readers";

export const CDI_500_FACTS: readonly Fact[] = [
  { fact: "9600 baud, 8N1, no flow control", confidence: "code", source: PROGRAMS },
  {
    fact: "Port parameters and the output interval in minutes are set on the monitor; 0.1 is a line every 6 s, 0.0 is silence",
    confidence: "documented",
    source: `${MANUAL}, C-5`,
  },
  {
    fact: "A data line is one marker, HH:MM:SS and 18 cells of TAB and 4 characters, 101 bytes with CR LF",
    confidence: "captured",
    source: RECORDINGS,
  },
  {
    fact: "Lines end in CR LF; the manual names CR alone, which is read too",
    confidence: "captured",
    source: `${RECORDINGS}; ${MANUAL}, C-5`,
  },
  {
    fact: "Markers: blank = interval elapsed, S = store key, o = first line after a recalibration",
    confidence: "captured",
    source: `${RECORDINGS}: 9,049 blank, 14 S, 15 o`,
  },
  {
    fact: "A store line repeats the timer line before it, its second included: device time and marker name no line",
    confidence: "captured",
    source: `${RECORDINGS}: all 14 store lines`,
  },
  {
    fact: "The monitor's clock tells no date and may be wrong: it ran 1,143 s and 1,180 s off the host's; it is kept as sent",
    confidence: "captured",
    source: RECORDINGS,
  },
  {
    fact: "cSO2 is calculated by the monitor, SO2 is measured in the saturation and hematocrit cuvette",
    confidence: "inferred",
    source: "the two titles on one line, and the place of SO2 beside HCT and HGB",
  },
  {
    fact: "A line can also be asked for with `<X08Z36>`; nothing is sent, as the monitor sends by itself",
    confidence: "documented",
    source: `${MANUAL}, C-5`,
  },
  {
    fact: "Dashes: outside the configured range. Four blanks: not available",
    confidence: "documented",
    source: `${MANUAL}, C-5, and the recordings`,
  },
  {
    fact: "A header block (groups, titles, empty line) precedes every 50 data lines",
    confidence: "captured",
    source: RECORDINGS,
  },
  {
    fact: "`@ Temp Data` or `37C Temp Data` at start and at every change of the temperature display; neither recording holds one",
    confidence: "documented",
    source: `${MANUAL}, C-5`,
  },
  {
    fact: "The temperature display applies to pH, CO2 and O2, arterial and venous",
    confidence: "inferred",
    source: "these are the quantities that are corrected for temperature in blood gas analysis",
  },
  {
    fact: "Gases in mmHg have no point (`␣038`)",
    confidence: "captured",
    source: RECORDINGS,
  },
  {
    fact: "Gases in kPa have one decimal (`␣5.1`, `38.4`)",
    confidence: "inferred",
    source: "the width of four characters and the size of the numbers; no recording in kPa was found",
  },
  {
    fact: "Shapes of numbers in VO2, Q, BSA, HCT and HGB",
    confidence: "inferred",
    source:
      "the shape of their dashes, and of columns with the same dashes; the recordings hold no number there",
  },
  {
    fact: "Base excess of two digits: `␣12␣` and `-12␣`",
    confidence: "inferred",
    source: "the place of the captured digit and sign; the recordings reach from −5 to 9",
  },
  {
    fact: "Quiet limits: stale after 3 periods (18 s), lost after 60 s",
    confidence: "unverified",
    source: "chosen by this project for the 6 s interval",
  },
  {
    fact: "DTR and RTS stay off: the monitor needs no modem line to send",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const CDI_500_UNKNOWNS: readonly string[] = [
  "Connector, pin-out and gender of the data port.",
  "The marker of the mark key: a marker that is not listed is kept as sent, as event `unknownMarker`.",
  "The shape of gases in kPa and of numbers in VO2, Q, BSA, HCT and HGB: read as inferred, to be checked against a real line.",
  "The dashes of pH, temperature and BSA: every form of dashes that fits the number's shape is read.",
  "In which line the saturation and hematocrit cuvette sits: its SO2 is read as venous, as the title line groups it.",
  "Whether the CDI OneView sends the same lines.",
];

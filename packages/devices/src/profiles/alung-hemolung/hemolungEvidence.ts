import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const DRIVER =
  "a public Java engine for intensive-care devices: icuInterface/adapters/HemolungDriver.java and idea/model/dev/HemolungMeasurement.java, opened 2026-11-26";

export const HEMOLUNG_FACTS: readonly Fact[] = [
  { fact: "115200 baud, 8 data bits, no parity, 1 stop bit", confidence: "code", source: DRIVER },
  {
    fact: "A packet stands between < and >: two characters of check, three of id, one that is passed over, and the value in hexadecimal; shorter ones than ten characters are passed over",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "CR LF starts the output, and is sent again when about 20 s have brought nothing",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "The ids, their names, the units mL/min of CO2 exchange and blood flow, /min of the motor, and hundredths of a percent of both gases",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "The separator that an emulated console writes is a blank",
    confidence: "unverified",
    source: "chosen by this project: the source passes over whatever stands there",
  },
  {
    fact: "Every 3 s a set of parameters; stale after 10 s, lost after 60 s",
    confidence: "unverified",
    source: "chosen by this project; the source sends a set on at most every 3 s",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const HEMOLUNG_UNKNOWNS: readonly string[] = [
  "Which software versions the source's program was tried with, and how their number is made of the digits.",
  "How the check is made: it is kept as sent and held against nothing, so damaged digits are not noticed.",
  "The unit of the sweep gas flow: the source writes mmHg, which can't be. It is told as sent.",
  "The sign of the manifold pressure and the scale of vacuum pump and cabinet O2: told as sent.",
  "Which number of the blood-flow-valid packet means valid; it comes in a packet of its own, so a flow can't be marked by it.",
  "Which gas the CO2 and O2 concentrations are of; the names are the source's.",
  "The alarm mask's bits, the alarms' texts and priorities.",
  "How a value that is missing is sent; the width of values; connector, pin-out and menu settings.",
];

const SOURCE = "computed by hand from the driver's layout; no recording is known";

/** 0x01A4 is 420, 0x0258 is 600 hundredths of a percent, 0x0578 is 1400. */
export const HEMOLUNG_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: SOURCE,
    line: "<7F00B 01A4>",
    options: {},
    expected: { status: { check: "7F" }, cells: [0.42] },
  },
  {
    origin: "computed",
    source: SOURCE,
    line: "<3C006 0258>",
    options: {},
    expected: { status: { check: "3C" }, cells: [6] },
  },
  {
    origin: "computed",
    source: SOURCE,
    line: "<A100D 0578>",
    options: {},
    expected: { status: { check: "A1" }, cells: [1400] },
  },
];

import type { Cell } from "@openperfusion/signals";
import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { IFMOUT_PACKET } from "./ifmoutMessage.ts";

const DRIVER =
  "a public Java engine for intensive-care devices, idea.driver.IFMoutDriver and idea.model.dev.IFMoutMeasurement (opened 2026-11-26)";
const GUIDE =
  "snuhvitallab/vitaldb-docs, VitalRecorder_v2/connection-guide/devices/hemodynamic_monitors, pages of Vigilance II, Vigileo, EV1000 and HemoSphere (opened 2026-11-26)";

export const IFMOUT_FACTS: readonly Fact[] = [
  {
    fact: "On the monitor: serial port, device IFMout, 9600 baud, no parity, 8 data bits, 1 stop bit, flow control 2 seconds",
    confidence: "code",
    source: GUIDE,
  },
  {
    fact: "The rate can be another: one program reads 19200 baud",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "STX, items, ETX, and one byte more",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "An item is one letter and a text of that letter's width; upper and lower case are different letters",
    confidence: "code",
    source: DRIVER,
  },
  { fact: "The letters, their widths, meanings and units", confidence: "code", source: DRIVER },
  {
    fact: "A text that is no number says that there is none; any of blanks and signs without a digit or letter is read so",
    confidence: "inferred",
    source: `${DRIVER} leaves out what does not parse; which signs the monitors send is not said`,
  },
  {
    fact: "Blanks may stand before a number in place of zeros, and a minus sign before a venous pressure",
    confidence: "inferred",
    source: `${DRIVER} parses both`,
  },
  {
    fact: "A packet every 2 s",
    confidence: "inferred",
    source: `${GUIDE}: the menu's flow control of 2 seconds`,
  },
  {
    fact: "A null modem between monitor and computer: male to female, for the first EV1000 female to female",
    confidence: "code",
    source: GUIDE,
  },
  {
    fact: "Quiet limits: stale after 8 s, lost after 30 s",
    confidence: "unverified",
    source: "chosen by this project for a packet every 2 s",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const IFMOUT_UNKNOWNS: readonly string[] = [
  "The check byte behind ETX: a comment in the driver says 255 less the sum, and the driver does not hold it against anything. It is kept as sent, and damage is not seen by it.",
  "The letters of a pair (C and c, S and s, V and v) differ in one bit: where a monitor sends only one of them, a single damaged bit makes an output of an index. Where both come, the packet is rejected.",
  "Which letters each model sends. A packet with a letter that is not listed is rejected, as its width is not known.",
  "The codes of faults, alerts and alarms (F, f, L, l, M, m): kept as sent, none is told as an alarm.",
  "The bolus values I and i: a mode and a number, kept as sent.",
  "Whether SaO2 is measured or was entered on the monitor.",
  "The exact signs for a missing value.",
  "Whether a line end follows the check byte: CR and LF between packets are passed over.",
];

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

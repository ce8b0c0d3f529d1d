import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { fromHex } from "../../codec/fromHex.ts";

const CODE =
  "CCR-SOP/OpenSourcePerfusionSystem, Code/PerfusionControl/pyHardware/pyPuraLevi30.py at 094fdf4, opened 2026-11-26, which names the maker's document for firmware H2.48, page 31";

export const PURALEV_FACTS: readonly Fact[] = [
  {
    fact: "Modbus RTU, 57600 baud, 8 data bits, even parity, 1 stop bit, address 1",
    confidence: "code",
    source: CODE,
  },
  {
    fact: "Input registers (function 4): 0x3FE0 id (5), type, firmware (8), serial number; 0x4000 state, actual speed, actual process value, speed and process set points, error, warning, message, driver temperature",
    confidence: "code",
    source: CODE,
    versions: "firmware H2.48",
  },
  {
    fact: "States: 1 off, 2 speed control, 3 process control, 4 error, 7 and 8 the two controls with safety",
    confidence: "code",
    source: CODE,
    versions: "firmware H2.48",
  },
  {
    fact: "The actual process value is register 0x4002 and the message 0x4007",
    confidence: "inferred",
    source: `${CODE}; it writes 4002 and 4007 in decimal between hexadecimal neighbors`,
  },
  {
    fact: "Speeds are in revolutions per minute",
    confidence: "inferred",
    source: `${CODE}: the set point is written from a parameter named rpm`,
  },
  {
    fact: "Asked once a second; stale after 5 s, lost after 30 s; DTR and RTS off",
    confidence: "unverified",
    source: "chosen by this project",
  },
  {
    fact: "The check: CRC-16 of all bytes before it, low byte first",
    confidence: "documented",
    source: "Modbus over Serial Line, Specification and Implementation Guide V1.02, 2.5.1",
  },
];

export const PURALEV_UNKNOWNS: readonly string[] = [
  "How the firmware registers write their version: the source's document is for H2.48, but what a pump tells is not held against it.",
  "What the process value is of: its hundredths are told as sent.",
  "The codes of errors, warnings and messages, and their priorities: told as sent.",
  "The unit of the driver temperature.",
  "Whether speeds can be below zero: they are read without a sign.",
  "Connector and pin-out.",
];

/** Registers written by hand: state 2, speed 0BB8 = 3000, set point 0BB8; the CRC by a second program. */
export const PURALEV_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: "computed by hand from the source's register table; no recording is known",
    line: fromHex("01 04 12 0002 0BB8 157C 0BB8 0000 0000 0003 0000 001E FE48"),
    options: {},
    expected: {
      status: {
        state: "0002",
        "actual process value, hundredths": "157C",
        "process set point, hundredths": "0000",
        error: "0000",
        warning: "0003",
        message: "0000",
        "driver temperature": "001E",
      },
      cells: [3000, 3000],
    },
  },
];

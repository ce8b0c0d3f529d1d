import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { fromHex } from "../../codec/fromHex.ts";

const CODE =
  "CCR-SOP/OpenSourcePerfusionSystem, Code/PerfusionControl/pyHardware/pyLeviFlow.py at 25c4fa4, opened 2026-11-26, which names the maker's document LEVIFLOW LFSC-IX MODBUS INTERFACE";

export const LEVIFLOW_FACTS: readonly Fact[] = [
  {
    fact: "Modbus RTU, 57600 baud, 8 data bits, even parity, 1 stop bit, address 1",
    confidence: "code",
    source: CODE,
  },
  {
    fact: "Register 0 status bits, 1 flow in hundredths, 2 and 3 volume counter, 6 temperature in hundredths",
    confidence: "code",
    source: CODE,
  },
  {
    fact: "Function 3 reads them",
    confidence: "code",
    source: `${CODE}; the library that it uses reads with function 3 unless told`,
  },
  {
    fact: "Flow and temperature are two's complement",
    confidence: "inferred",
    source: "the status has a bit for reverse flow",
  },
  {
    fact: "The temperature is in °C",
    confidence: "inferred",
    source: "the source gives its scale and no unit",
  },
  {
    fact: "A flow is invalid while bit 1 (measurement error) or bit 5 (zero error) is set; its number is kept",
    confidence: "inferred",
    source: "the bits' names",
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

export const LEVIFLOW_UNKNOWNS: readonly string[] = [
  "The unit of the flow: it is asked when the port is added.",
  "The unit of the volume counter: told as sent.",
  "Registers 8 and 9: the source reads both flow and signal strength there. Told as sent.",
  "Registers 4, 5 and 7.",
  "How a flow that can't be measured is sent.",
  "Connector and pin-out.",
];

/** Registers written by hand: status 0000, flow 01A4 = 4.20, temperature 0E60 = 36.80; the CRC by a second program. */
export const LEVIFLOW_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: "computed by hand from the source's register table; no recording is known",
    line: fromHex("01 03 14 0000 01A4 0000 0000 0000 0000 0E60 0000 0000 0000 29F2"),
    options: { flowUnit: "L/min" },
    expected: {
      status: {
        equipmentStatus: "0000",
        bubbleDetected: "0",
        measurementError: "0",
        reverseFlow: "0",
        pulseSettingError: "0",
        zeroAdjustmentActive: "0",
        zeroAdjustmentError: "0",
        flowAlarmHigh: "0",
        flowAlarmLow: "0",
        volumeAlarmHigh: "0",
        volumeAlarmHighHigh: "0",
        outputTest: "0",
        firmwareUpdateActive: "0",
        volumeCounter: "00000000",
        "registers 4 and 5": "00000000",
        "register 7": "0000",
        "registers 8 and 9": "00000000",
      },
      cells: [4.2, 36.8],
    },
  },
];

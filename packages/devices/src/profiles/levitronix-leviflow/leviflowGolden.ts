import { fromHex } from "../../codec/fromHex.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

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

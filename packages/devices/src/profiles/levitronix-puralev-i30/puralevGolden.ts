import { fromHex } from "../../codec/fromHex.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

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

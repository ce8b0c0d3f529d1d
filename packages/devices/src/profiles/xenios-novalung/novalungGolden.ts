import { fromHex } from "../../codec/fromHex.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

/**
 * Written byte by byte from the rule id, length, data, 255 − sum. 3200 /min is 0C80, 4210 mL/min is 1072, −62 mmHg is
 * FFC2, 36.8 °C is 0170. The sum of all bytes before the last is 255 less that byte, modulo 256.
 */
export const NOVALUNG_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: "computed by hand from the driver's layout; no recording is known",
    line: fromHex(
      "B2 0038 0C80 0C80 01F4 1770 0000 00 32 1072 1068 01F4 1B58" +
        "FFC2 00AB 009E 000C FF9C 0000 0000 FFCE 0014 012C 012C 00C8" +
        "0170 016E 0154 0154 0186 0186 A1",
    ),
    options: {},
    expected: {
      status: {
        "5 pulse speed difference": "0000",
        "6 pulse frequency": "00",
        "7 pulse systole": "32",
        "30 and following": "",
      },
      cells: [
        3200, 3200, 500, 6000, 4.21, 4.2, 0.5, 7, -62, 171, 158, 12, -100, 0, 0, -50, 20, 300, 300, 200, 36.8,
        36.6, 34, 34, 39, 39,
      ],
    },
  },
];

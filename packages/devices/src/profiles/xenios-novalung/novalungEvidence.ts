import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";
import { fromHex } from "../../codec/fromHex.ts";

const DRIVER =
  "a public Java engine for intensive-care devices, packages icuInterface.adapters and idea.model.dev";

export const NOVALUNG_FACTS: readonly Fact[] = [
  {
    fact: "19200 baud, 8 data bits, no parity, 1 stop bit; the host asks",
    confidence: "code",
    source: DRIVER,
  },
  {
    fact: "id, length of the data as two bytes, the high one first, data, 255 less the sum of all bytes before",
    confidence: "code",
    source: `${DRIVER}; both request strings fit the rule`,
  },
  {
    fact: "The version is asked until B1 comes, then the data about once a second; six seconds without data mean not connected",
    confidence: "code",
    source: DRIVER,
  },
  { fact: "Fields 1 to 29 of the data, their order, widths and scales", confidence: "code", source: DRIVER },
  {
    fact: "Numbers are two's complement",
    confidence: "code",
    source: `${DRIVER} reads Java shorts; a venous pressure is below zero`,
  },
  { fact: "Lost after 30 s of silence", confidence: "unverified", source: "chosen by this project" },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const NOVALUNG_UNKNOWNS: readonly string[] = [
  "How the console says that a pressure, temperature or flow sensor is missing: its raw number is shown as a value. Which number stands for none is not guessed.",
  "Fields 30 and following (locks, sensor and pump type, bubble, level, drive and power states, error words) and the whole length: kept as hexadecimal digits.",
  "The units of the pulse fields 5 to 7 beyond their names: kept as hexadecimal digits.",
  "The range of firmware. The driver that this rests on computes lengths with signed bytes, so it was right only below 128 bytes of data.",
  "Connector, pin-out, gender, and any setting in the console's menu.",
];

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

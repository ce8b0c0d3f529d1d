import type { Fact } from "../../profile/Fact.ts";

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

import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

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

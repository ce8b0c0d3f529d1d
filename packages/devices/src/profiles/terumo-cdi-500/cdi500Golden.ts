import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const PUBLISHED =
  "goga-lanchava/abl-cdi-method-comparison-tools, commit 4b11e84, examples: lines of a real CDI 500, anesthetized pig";

const MM_HG = { gasUnit: "mmHg" };

const NA = "notAvailable";
const OUT = "outOfRange";

const blanks = (count: number): string => "\t    ".repeat(count);
const missing = (count: number): readonly Cell[] => Array.from({ length: count }, () => NA);

/** Published lines of real recordings, and lines worked out by hand for what no recording holds. */
export const CDI_500_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "published",
    source: `${PUBLISHED} (2026007): base excess below zero behind a blank`,
    line: ` 10:25:20\t7.38\t 038\t 288\t36.3\t 23 \t -2 \t100%\t 3.4${blanks(10)}\r\n`,
    options: MM_HG,
    expected: {
      deviceTime: "10:25:20",
      event: "timer",
      cells: [7.38, 38, 288, 36.3, 23, -2, 100, 3.4, ...missing(10)],
    },
  },
  {
    origin: "published",
    source: `${PUBLISHED} (2026027): dashes are out of range, blanks are not available`,
    line: " 13:13:25\t6.58\t 035\t ---\t35.8\t 03 \t -- \t ---\t -.-\t ---\t -.-\t    \t6.67\t 027\t ---\t35.1\t ---\t ---\t -.-\r\n",
    options: MM_HG,
    expected: {
      deviceTime: "13:13:25",
      event: "timer",
      cells: [6.58, 35, OUT, 35.8, 3, OUT, OUT, OUT, OUT, OUT, NA, 6.67, 27, OUT, 35.1, OUT, OUT, OUT],
    },
  },
  {
    origin: "published",
    source: `${PUBLISHED} (2026007): first line after a recalibration, bicarbonate and base excess dashed`,
    line: `o10:24:36\t7.38\t 038\t 290\t36.3\t -- \t -- \t100%\t 3.4${blanks(10)}\r\n`,
    options: MM_HG,
    expected: {
      deviceTime: "10:24:36",
      event: "recalibrationReturn",
      cells: [7.38, 38, 290, 36.3, OUT, OUT, 100, 3.4, ...missing(10)],
    },
  },
  {
    origin: "computed",
    source: "the published store line's marker and time (2026007, S16:25:51) before every column filled",
    line: "S16:25:51\t7.41\t 041\t 215\t34.6\t 24 \t  0 \t100%\t 4.2\t 180\t 4.8\t1.95\t7.36\t 046\t 039\t34.2\t 74%\t 27%\t 9.1\r\n",
    options: MM_HG,
    expected: {
      deviceTime: "16:25:51",
      event: "store",
      cells: [7.41, 41, 215, 34.6, 24, 0, 100, 4.2, 180, 4.8, 1.95, 7.36, 46, 39, 34.2, 74, 27, 9.1],
    },
  },
  {
    origin: "computed",
    source:
      "the first published line with its gases in kPa: 5.1 kPa and 38.4 kPa, in mmHg by 0.133322387415 kPa/mmHg",
    line: ` 10:25:20\t7.38\t 5.1\t38.4\t36.3\t 23 \t -2 \t100%\t 3.4${blanks(10)}\r\n`,
    options: { gasUnit: "kPa" },
    expected: {
      deviceTime: "10:25:20",
      event: "timer",
      cells: [7.38, 38.253_14, 288.023_65, 36.3, 23, -2, 100, 3.4, ...missing(10)],
    },
  },
];

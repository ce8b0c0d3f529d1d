import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const SYSMEX = "Sysmex CA-600 host interface specification (ASTM E1381/E1394)";
const NOVA = "Nova pHOx operator's manual, chapter 5";

export const ASTM_FACTS: readonly Fact[] = [
  {
    fact: "ENQ is answered with ACK (or NAK when busy), each frame with ACK or NAK, EOT with nothing; a frame is repeated up to six times",
    confidence: "documented",
    source: `${SYSMEX}; ${NOVA}`,
  },
  {
    fact: "STX, frame number 0 to 7 from 1, at most 240 characters of text, ETB or ETX, checksum, CR LF",
    confidence: "documented",
    source: `${SYSMEX}; ${NOVA}`,
  },
  {
    fact: "The checksum is the sum of all characters from the frame number up to ETB or ETX, modulo 256, as two hexadecimal digits",
    confidence: "documented",
    source: `${SYSMEX}; ${NOVA}`,
  },
  {
    fact: "A frame number that comes again is a repeated frame: it is acknowledged and not read again",
    confidence: "documented",
    source: SYSMEX,
  },
  {
    fact: "Records H, P, O, R, C, Q, M, S, L; the header names the delimiters; a result holds code, value, unit, flag, status and time",
    confidence: "documented",
    source: `${SYSMEX}; ${NOVA}`,
  },
  {
    fact: "Values with < or > are below or above the analyzer's range",
    confidence: "inferred",
    source: "the usual way to write them; makers differ",
  },
  {
    fact: "9600 baud, 8 data bits, no parity, 1 stop bit",
    confidence: "inferred",
    source: "common defaults; the analyzer's own setting counts",
  },
  {
    fact: "Stale after an hour, lost after a day without a result; DTR and RTS on",
    confidence: "unverified",
    source: "chosen by this project: an analyzer is silent between samples",
  },
];

export const ASTM_UNKNOWNS: readonly string[] = [
  "The result codes and units of any analyzer: the site writes its own map, and a code that is not in it is kept as text.",
  "The dialect of each maker (comments, flags, times): kept as sent.",
  "Connector, pin-out and handshake of each analyzer.",
];

const RECORDING =
  "a recording of a Yumizen H500, senaite/senaite.astm src/senaite/astm/tests/data/yumizen_h500.txt at 3011460, opened 2026-11-26";

/** Their checksums are the analyzer's own. The header is computed: its characters from 1 to ETX add up to 0x8A3. */
export const ASTM_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "captured",
    source: `${RECORDING}: a patient record without content`,
    line: `\u00022P|1${"|".repeat(35)}\r\u000333\r\n`,
    options: {},
    expected: { notice: "recordP", cells: [] },
  },
  {
    origin: "captured",
    source: `${RECORDING}: a comment`,
    line: "\u00025C|2|I|ABXdifftrol N|G\r\u0003DD\r\n",
    options: {},
    expected: { notice: "recordC", cells: [] },
  },
  {
    origin: "computed",
    source: "computed by hand from the rule of the checksum",
    line: "\u00021H|\\^&|||SIM|||||||P|1\r\u0003A3\r\n",
    options: {},
    expected: { notice: "recordH", cells: [] },
  },
];

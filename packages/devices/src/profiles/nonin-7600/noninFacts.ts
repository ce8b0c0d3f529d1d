import type { Fact } from "../../profile/Fact.ts";

const MANUAL =
  "Nonin 7600 operator's manual, page 34, table 13 (manualmachine.com/nonin/7600/19592291-operators-manual, opened 2026-11-26)";
const DESCRIPTION =
  "leopark123/NEO_PROJECT, commit ec4a0497, evidence/sources/icd/ICD_NIRS_RS232_Protocol_Fields.md, which cites pages 64 to 67 of the X-100M manual";

export const NONIN_FACTS: readonly Fact[] = [
  {
    fact: "57600 baud, 8 data bits, no parity, 1 stop bit, no flow control, fixed (X-100M)",
    confidence: "code",
    source: `${DESCRIPTION}, section 5`,
  },
  {
    fact: "A line a second, unasked, from switch-on; CR LF",
    confidence: "code",
    source: `${DESCRIPTION}, sections 1 and 7`,
  },
  {
    fact: "The fields from Ch1 to SIG_QUAL_ALM, their order, widths and separators; leading zeros blank; `---` is no value",
    confidence: "documented",
    source: MANUAL,
  },
  {
    fact: "The fields from POD_COMM_ALM to CKSUM, 0 and 1 for off and on; a limit may read `OFF`",
    confidence: "code",
    source: `${DESCRIPTION}, section 4`,
  },
  {
    fact: "Behind Ch4: the digits of channels whose patient alarm is active, `&` equipment alarm, `$` critical battery, `*` event marked",
    confidence: "documented",
    source: MANUAL,
  },
  {
    fact: "ALM says HI, MAR (marginal), LOW or OFF for each channel",
    confidence: "documented",
    source: MANUAL,
  },
  {
    fact: "CRC-16 with polynomial 1021, initial 0, not reflected, over everything from the C of Ch1 through `CKSUM=`, as four upper-case hexadecimal digits",
    confidence: "code",
    source: `${DESCRIPTION}, section 3; the check of its sample line, A3F1, fits no range: the line is illustrative`,
  },
  {
    fact: "Ch1 to Ch4 repeat rSO2: they are compared and not read twice",
    confidence: "inferred",
    source: `${MANUAL}: both are the regional oximetry value of the channel`,
  },
  {
    fact: "An alarm of a channel that is not there reads OFF or `---`",
    confidence: "inferred",
    source: "the sign for no value in the other fields",
  },
  {
    fact: "Quiet limits: stale after 4 s, lost after 15 s",
    confidence: "unverified",
    source: "chosen by this project for a line a second",
  },
  {
    fact: "DTR and RTS stay off",
    confidence: "unverified",
    source: "chosen by this project; no source asks for a level",
  },
];

export const NONIN_UNKNOWNS: readonly string[] = [
  "A line recorded from a device: none is public. Whether the checksum covers what the description says is to be seen on the first one; until then a line that does not fit it is rejected.",
  "The unit of AUC and REF: both are kept as sent.",
  "What the SenSmart X-100 writes into a channel that carries a pulse oximeter's sensor instead of a regional one.",
  "The rate of the 7600's port: 57600 baud is said of the X-100M.",
  "How a hemoglobin index below 1.0 is written.",
  "Connector and gender of the 7600's port; the description gives pins 2, 3 and 5 of a DB-9 for the X-100M, without saying from whose side.",
];

import type { Cell } from "@openperfusion/signals";
import type { Fact } from "../../profile/Fact.ts";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

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

const NONE = "notAvailable";
const OFF = "limitOff";

const perChannel = (key: string, texts: readonly string[]): readonly (readonly [string, string])[] =>
  texts.map((text, i) => [`${key} ${i + 1}`, text]);

/** All alarms quiet. */
const QUIET: Readonly<Record<string, string>> = Object.fromEntries([
  ...perChannel("ALM", ["OFF", "OFF", "OFF", "OFF"]),
  ...["SIG_QUAL_ALM", "POD_COMM_ALM", "SNS_FLT"].flatMap((key) => perChannel(key, ["0", "0", "0", "0"])),
  ...["LCD_FLT", "LOW_BATT", "CRIT_BATT", "BATT_FLT", "STK_KEY", "SND_FLT", "SND_ERR", "EXT_MEM_ERR"].map(
    (key) => [key, "0"],
  ),
]);

const four = (cell: Cell): readonly Cell[] => [cell, cell, cell, cell];

/**
 * How each line was checked: each byte is brought in at the top of 16 bits by exclusive or; eight times shift left by
 * one, and where a one leaves, exclusive or 1021. 123456789 gives 31C3 there.
 */
const MADE =
  "the check by section 3 of the description (CRC-16, polynomial 1021, from the C of Ch1 through `CKSUM=`), divided bit by bit by a second program that shares nothing with this codec and gives these bytes";

export const NONIN_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: `the sample line of the public description of the format, its illustrative check A3F1 set right; ${MADE}`,
    line:
      "Ch1= 75 Ch2= 82 Ch3= 78 Ch4= 80 1*|2026-02-06T14:23:15|rSO2= 75, 82, 78, 80|HbI=12.3,13.1,12.8,12.5" +
      "|AUC=   0,   0,   0,   0|REF= 75, 82, 78, 80|HI_LIM=OFF,OFF,OFF,OFF|LOW_LIM= 60, 60, 60, 60" +
      "|ALM=OFF,OFF,OFF,OFF|SIG_QUAL_ALM=0,0,0,0|POD_COMM_ALM=0,0,0,0|SNS_FLT=0,0,0,0" +
      "\\LCD_FLT=0\\LOW_BATT=0\\CRIT_BATT=0\\BATT_FLT=0\\STK_KEY=0\\SND_FLT=0\\SND_ERR=0\\EXT_MEM_ERR=0\\CKSUM=5CB9\r\n",
    options: {},
    expected: {
      deviceTime: "2026-02-06T14:23:15",
      event: "eventMark",
      status: {
        ...QUIET,
        indicators: " 1*",
        AUC: "   0,   0,   0,   0",
        REF: " 75, 82, 78, 80",
        HI_LIM: "OFF,OFF,OFF,OFF",
        LOW_LIM: " 60, 60, 60, 60",
      },
      cells: [75, 82, 78, 80, 12.3, 13.1, 12.8, 12.5, ...four(OFF), ...four(60)],
    },
  },
  {
    origin: "computed",
    source: `table 13 of the manual, and section 4 of the description behind it, filled with every sign: a missing channel, alarms, an empty battery, an event; ${MADE}`,
    line:
      "Ch1= 58 Ch2=--- Ch3=100 Ch4=  7 14&$*|2026-11-03T23:59:59|rSO2= 58,---,100,  7|HbI= 9.8,---,14.2,--.-" +
      "|AUC= 412,   0,   0,  33|REF= 70, 70,---,---|HI_LIM= 95,OFF,100, 90|LOW_LIM= 50,OFF, 60, 45" +
      "|ALM=LOW,OFF,OFF,MAR|SIG_QUAL_ALM=0,1,0,0|POD_COMM_ALM=0,0,0,1|SNS_FLT=0,1,0,0" +
      "\\LCD_FLT=0\\LOW_BATT=1\\CRIT_BATT=1\\BATT_FLT=0\\STK_KEY=0\\SND_FLT=0\\SND_ERR=0\\EXT_MEM_ERR=0\\CKSUM=FF57\r\n",
    options: {},
    expected: {
      deviceTime: "2026-11-03T23:59:59",
      event: "eventMark",
      status: {
        ...QUIET,
        indicators: " 14&$*",
        AUC: " 412,   0,   0,  33",
        REF: " 70, 70,---,---",
        HI_LIM: " 95,OFF,100, 90",
        LOW_LIM: " 50,OFF, 60, 45",
        "ALM 1": "LOW",
        "ALM 4": "MAR",
        "SIG_QUAL_ALM 2": "1",
        "POD_COMM_ALM 4": "1",
        "SNS_FLT 2": "1",
        LOW_BATT: "1",
        CRIT_BATT: "1",
      },
      cells: [58, NONE, 100, 7, 9.8, NONE, 14.2, NONE, 95, OFF, 100, 90, 50, OFF, 60, 45],
    },
  },
];

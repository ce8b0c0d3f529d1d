import type { Cell } from "@openperfusion/signals";
import type { GoldenFrame } from "../../profile/GoldenFrame.ts";

const NONE = "notAvailable";

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
 * The checks are from a program of its own that divides bit by bit: each byte is brought in at the top of 16 bits by
 * exclusive or; eight times shift left by one, and where a one leaves, exclusive or 1021. 123456789 gives 31C3 there.
 */
export const NONIN_GOLDEN: readonly GoldenFrame[] = [
  {
    origin: "computed",
    source: "the sample line of the public description of the format, its illustrative check A3F1 set right",
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
      cells: [75, 82, 78, 80, 12.3, 13.1, 12.8, 12.5, ...four(NONE), ...four(60)],
    },
  },
  {
    origin: "computed",
    source:
      "the manual's table filled with every sign: a missing channel, alarms, an empty battery, an event",
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
      cells: [58, NONE, 100, 7, 9.8, NONE, 14.2, NONE, 95, NONE, 100, 90, 50, NONE, 60, 45],
    },
  },
];

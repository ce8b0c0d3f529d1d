import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { Sentinel, Shape } from "../../profile/DataLine.ts";
import type { Locator, Message, PacketField, TextValue } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";

const CHANNELS = [1, 2, 3, 4] as const;
type Channel = (typeof CHANNELS)[number];

/** `Ch1=XXX Ch2=XXX Ch3=XXX Ch4=XXX`: the number of channel n stands here. */
const shownAt = (channel: Channel): Locator => ({ by: "text", at: 8 * channel - 4, length_bytes: 3 });
const INDICATORS_AT = 31;

const part = (key: string, channel: Channel): Locator => ({ by: "item", key, part: channel - 1 });

/** Whole percent, leading zeros blank. */
const PERCENT: readonly Shape[] = ["  9", " [1-9]9", "[1-9]99"].map((pattern) => ({
  pattern,
  confidence: "documented",
}));
const TENTHS: readonly Shape[] = [" 9.9", "[1-9]9.9"].map((pattern) => ({
  pattern,
  confidence: "documented",
}));

const none = (pattern: string, confidence: Sentinel["confidence"] = "documented"): Sentinel => ({
  pattern,
  state: "notAvailable",
  confidence,
});

const saturationOf = (channel: Channel): SignalId => `nirs.ch${channel}.rso2`;

const saturation = (channel: Channel): TextValue => ({
  role: "value",
  name: `rSO2 ${channel}`,
  signal: saturationOf(channel),
  kind: "measured",
  unit: "%",
  at: part("rSO2", channel),
  shapes: PERCENT,
  sentinels: [none("---")],
  repeatedAt: shownAt(channel),
});

const hemoglobinIndex = (channel: Channel): TextValue => ({
  role: "value",
  name: `HbI ${channel}`,
  signal: `nirs.ch${channel}.hemoglobinIndex`,
  kind: "measured",
  unit: "g/dL",
  at: part("HbI", channel),
  shapes: TENTHS,
  sentinels: [none("---"), none(" ---", "inferred"), none("--.-", "inferred"), none("--.--", "code")],
});

/** The text of all four limits is kept beside the values of each. */
const limit = (key: string, kind: ValueKind, channel: Channel): TextValue => ({
  role: "value",
  name: `${key} ${channel}`,
  signal: saturationOf(channel),
  kind,
  unit: "%",
  at: part(key, channel),
  shapes: PERCENT,
  sentinels: [{ pattern: "OFF", state: "limitOff", confidence: "code" }, none("---", "inferred")],
});

const asSent = (key: string): PacketField => ({
  role: "status",
  name: key,
  at: { by: "item", key },
  as: "text",
});

/** An alarm of one channel, or of the device: its name, and what it says. */
const alarm = (name: string, at: Locator, quiet: readonly string[]): PacketField => ({
  role: "status",
  name,
  at,
  as: "text",
  alarms: { quiet, code: name },
});

const channelAlarms = (key: string, quiet: readonly string[]): readonly PacketField[] =>
  CHANNELS.map((channel) => alarm(`${key} ${channel}`, part(key, channel), quiet));

const DEVICE_ALARMS = [
  "LCD_FLT",
  "LOW_BATT",
  "CRIT_BATT",
  "BATT_FLT",
  "STK_KEY",
  "SND_FLT",
  "SND_ERR",
  "EXT_MEM_ERR",
];

/** The line of format Nonin 1. Its fields stand in the order of the manual's table. */
export const NONIN_LINE: Message = {
  key: "data",
  label: { en: "Line of format Nonin 1", es: "Línea del formato Nonin 1" },
  template:
    "Ch1=--- Ch2=--- Ch3=--- Ch4=--- |2000-01-01T00:00:00|rSO2=---,---,---,---|HbI=---,---,---,---" +
    "|AUC=   0,   0,   0,   0|REF=  0,  0,  0,  0|HI_LIM=OFF,OFF,OFF,OFF|LOW_LIM=OFF,OFF,OFF,OFF" +
    "|ALM=OFF,OFF,OFF,OFF|SIG_QUAL_ALM=0,0,0,0|POD_COMM_ALM=0,0,0,0|SNS_FLT=0,0,0,0" +
    `${DEVICE_ALARMS.map((key) => `\\${key}=0`).join("")}\\CKSUM=0000`,
  match: [
    ...CHANNELS.map((channel) => ({ at: 8 * channel - 8, is: `Ch${channel}=` })),
    { at: INDICATORS_AT, is: " " },
    { at: -10, is: "CKSUM=" },
  ],
  items: { kind: "keyValue", from: INDICATORS_AT, to: -10, separators: "|\\", assign: "=", list: "," },
  isSentByItself: true,
  fields: [
    {
      role: "event",
      at: { by: "item", key: "#0" },
      quiet: " ",
      isWithin: true,
      markers: [{ marker: "*", key: "eventMark", label: { en: "event marked", es: "evento marcado" } }],
    },
    {
      role: "status",
      name: "indicators",
      at: { by: "item", key: "#0" },
      as: "text",
      // The digits of alarming channels and the sign of the battery are told again, and better, by ALM and CRIT_BATT.
      alarms: { quiet: [], flags: [{ flag: "&", text: "equipment alarm" }] },
    },
    { role: "clock", at: { by: "item", key: "#1" }, format: "YYYY-MM-DDTHH:MM:SS" },
    ...CHANNELS.map(saturation),
    ...CHANNELS.map(hemoglobinIndex),
    asSent("AUC"),
    asSent("REF"),
    asSent("HI_LIM"),
    ...CHANNELS.map((channel) => limit("HI_LIM", "limitHigh", channel)),
    asSent("LOW_LIM"),
    ...CHANNELS.map((channel) => limit("LOW_LIM", "limitLow", channel)),
    ...channelAlarms("ALM", ["OFF", "---"]),
    ...channelAlarms("SIG_QUAL_ALM", ["0"]),
    ...channelAlarms("POD_COMM_ALM", ["0"]),
    ...channelAlarms("SNS_FLT", ["0"]),
    ...DEVICE_ALARMS.map((key) => alarm(key, { by: "item", key }, ["0"])),
  ],
};

export const NONIN_PLACEMENTS: readonly Placement[] = CHANNELS.map((channel) => ({
  channel: saturationOf(channel),
  label: {
    en: `Where is the sensor of channel ${channel}?`,
    es: `¿Dónde está el sensor del canal ${channel}?`,
  },
  choices: ["patient.nirs.left", "patient.nirs.right", "patient.nirs.leftLeg", "patient.nirs.rightLeg"],
}));

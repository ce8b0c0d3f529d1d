import type { SignalId } from "@openperfusion/signals";
import type { Sentinel, Shape, StatusRule } from "../../profile/DataLine.ts";
import type { DeviceAlarmBit, Message, PacketStatus, TextValue } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";

const shapes = (patterns: readonly string[], confidence: Shape["confidence"]): readonly Shape[] =>
  patterns.map((pattern) => ({ pattern, confidence }));

const none = (patterns: readonly string[], confidence: Sentinel["confidence"]): readonly Sentinel[] =>
  patterns.map((pattern) => ({ pattern, state: "notAvailable", confidence }));

/** All numbers of three digits but 000, which says that there is none. */
const NOT_000 = ["[1-9]99", "0[1-9]9", "00[1-9]"];
const NOT_00_00 = ["[1-9]9.99", "0[1-9].99", "00.[1-9]9", "00.0[1-9]"];

const inPercent = (patterns: readonly string[]): readonly string[] =>
  patterns.map((pattern) => `${pattern}%`);

const value = (
  key: string,
  signal: SignalId,
  unit: TextValue["unit"],
  rest: Pick<TextValue, "shapes" | "sentinels">,
): TextValue => ({
  role: "value",
  name: key,
  signal,
  kind: "measured",
  unit,
  at: { by: "item", key },
  ...rest,
});

/** The live line writes the percent sign, the trend line does not. */
const VALUES: readonly TextValue[] = [
  value("SPO2", "oximeter.spo2", "%", {
    shapes: [...shapes(inPercent(NOT_000), "captured"), ...shapes(NOT_000, "documented")],
    sentinels: [...none(["---%", "---"], "documented"), ...none(["000%", "000"], "inferred")],
  }),
  value("BPM", "oximeter.pulseRate", "/min", {
    shapes: shapes(NOT_000, "captured"),
    sentinels: [...none(["---"], "documented"), ...none(["000", "---%"], "inferred")],
  }),
  value("PI", "oximeter.perfusionIndex", "%", {
    shapes: [...shapes(inPercent(NOT_00_00), "captured"), ...shapes(NOT_00_00, "documented")],
    sentinels: none(["--.--%", "--.--", "00.00%", "00.00"], "inferred"),
  }),
  value("SPCO", "oximeter.carboxyhemoglobin", "%", {
    shapes: [...shapes(["99.9%"], "code"), ...shapes(["99%"], "inferred")],
    sentinels: none(["--.-%", "--%"], "captured"),
  }),
  value("SPMET", "oximeter.methemoglobin", "%", {
    shapes: shapes(["99.9%"], "code"),
    sentinels: none(["--.-%"], "captured"),
  }),
  value("PVI", "oximeter.plethVariability", "%", {
    shapes: shapes(["999"], "code"),
    sentinels: none(["---"], "captured"),
  }),
];

const NO_SENSOR = 0x001;
const DEFECTIVE_SENSOR = 0x002;
const SENSOR_OFF = 0x020;
const UNRECOGNIZED_SENSOR = 0x080;

/** Mask and words of the manual's table; the name of the bit as a status. */
const EXCEPTIONS: readonly (readonly [mask: number, text: string, name: string])[] = [
  [NO_SENSOR, "No Sensor", "noSensor"],
  [DEFECTIVE_SENSOR, "Defective Sensor", "defectiveSensor"],
  [0x004, "Low Perfusion", "lowPerfusion"],
  [0x008, "Pulse Search", "pulseSearch"],
  [0x010, "Interference", "interference"],
  [SENSOR_OFF, "Sensor Off", "sensorOff"],
  [0x040, "Ambient Light", "ambientLight"],
  [UNRECOGNIZED_SENSOR, "Unrecognized Sensor", "unrecognizedSensor"],
  [0x400, "Low Signal IQ", "lowSignalIq"],
];

/** Bits that only a public program names; the manual calls the first of them reserved. */
const LATER_EXCEPTIONS: readonly (readonly [mask: number, text: string])[] = [
  [0x00_0100, "Incompatible Sensor"],
  [0x00_1000, "No Cable Connected"],
  [0x00_2000, "Cable Life Expired"],
  [0x00_4000, "Incompatible Cable"],
  [0x00_8000, "Unrecognized Cable"],
  [0x01_0000, "Defective Cable"],
  [0x02_0000, "Sensor Calibrating"],
  [0x04_0000, "Sensor Life Expired"],
  [0x08_0000, "Emitter Temp Out of Range"],
  [0x10_0000, "Sensor Current Limit Exceeded"],
  [0x20_0000, "SpCO Low Confidence"],
  [0x40_0000, "SpMET Low Confidence"],
];

const LIMITS: readonly (readonly [mask: number, text: string])[] = [
  [0x0001, "SPO2 High Alarm Limit violated"],
  [0x0002, "SPO2 Low Alarm Limit violated"],
  [0x0004, "PULSE RATE High Alarm Limit violated"],
  [0x0008, "PULSE RATE Low Alarm Limit violated"],
  [0x0040, "Low Battery"],
  [0x0100, "SPCO High Alarm Limit violated"],
  [0x0200, "SPCO Low Alarm Limit violated"],
  [0x0400, "SPMET High Alarm Limit violated"],
  [0x0800, "SPMET Low Alarm Limit violated"],
  [0x1000, "Desaturation Index Alarm violated"],
  [0x2000, "PI Rate of Change Alarm violated"],
];

const alarmBit =
  (item: string) =>
  ([mask, text]: readonly [number, string, ...string[]]): DeviceAlarmBit => ({
    mask,
    code: `${item} ${mask.toString(16).toUpperCase().padStart(3, "0")}`,
    text,
  });

const EXC: PacketStatus = {
  role: "status",
  name: "EXC",
  at: { by: "item", key: "EXC", part: 0 },
  as: "text",
  bits: [
    ...EXCEPTIONS.map(([mask, , name]) => ({ name, shift: Math.log2(mask), mask: 1 })),
    { name: "masimoSet", shift: 11, mask: 1 },
  ],
  alarms: { quiet: [], bits: [...EXCEPTIONS, ...LATER_EXCEPTIONS].map(alarmBit("EXC")) },
};

const ALARM: PacketStatus = {
  role: "status",
  name: "ALARM",
  at: { by: "item", key: "ALARM" },
  as: "text",
  bits: [
    { name: "alarmActive", shift: 4, mask: 1 },
    { name: "alarmSilenced", shift: 5, mask: 1 },
  ],
  alarms: { quiet: [], bits: LIMITS.map(alarmBit("ALARM")) },
};

const SIGNALS_OF_SENSOR = VALUES.map(({ signal }) => signal);

/** What the device says of its sensor comes before its numbers. */
const RULES: readonly StatusRule[] = [
  {
    field: "EXC",
    mask: NO_SENSOR | SENSOR_OFF,
    isNot: 0,
    ifTextSays: "notAvailable",
    gives: "sensorOff",
    signals: ["oximeter.spo2", "oximeter.pulseRate", "oximeter.perfusionIndex"],
    confidence: "documented",
  },
  {
    field: "EXC",
    mask: NO_SENSOR | DEFECTIVE_SENSOR | SENSOR_OFF | UNRECOGNIZED_SENSOR,
    isNot: 0,
    unlessTextSays: ["notAvailable"],
    gives: "invalid",
    signals: SIGNALS_OF_SENSOR,
    confidence: "inferred",
  },
];

/** `MM/DD/YY HH:MM:SS` and a blank stand before the items. */
const ITEMS_AT = 18;

export const MASIMO_LINE: Message = {
  key: "data",
  label: { en: "Line of format ASCII 1", es: "Línea del formato ASCII 1" },
  template:
    "01/01/00 00:00:00 SN=---------- SPO2=---% BPM=--- PI=--.--% SPCO=--.-% SPMET=--.-% DESAT=-- PIDELTA=+-- PVI=---" +
    " ALARM=0000 EXC=000000",
  match: [
    { at: 2, is: "/" },
    { at: 5, is: "/" },
    { at: 8, is: " " },
    { at: 11, is: ":" },
    { at: 14, is: ":" },
    { at: 17, is: " " },
  ],
  items: {
    kind: "keyValue",
    from: ITEMS_AT,
    to: 0,
    separators: " ",
    assign: "=",
    list: ":",
    isCaseInsensitive: true,
    isEveryPartNamed: true,
    aliases: { PR: "BPM" },
  },
  isSentByItself: true,
  fields: [
    { role: "clock", at: { by: "text", at: 0, length_bytes: 17 }, format: "MM/DD/YY HH:MM:SS" },
    ...VALUES,
    ALARM,
    EXC,
    { role: "status", name: "EXC in words", at: { by: "item", key: "EXC", part: 1 }, as: "text" },
  ],
  statusRules: RULES,
};

export const MASIMO_PLACEMENTS: readonly Placement[] = [
  {
    channel: "oximeter.spo2",
    label: { en: "On which hand is the oximeter's sensor?", es: "¿En qué mano está el sensor del oxímetro?" },
    choices: ["patient.spo2", "patient.spo2Left"],
  },
];

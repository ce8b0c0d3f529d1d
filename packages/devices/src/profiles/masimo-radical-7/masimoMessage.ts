import type { SignalId } from "@openperfusion/signals";
import type { Sentinel, Shape, StatusRule } from "../../profile/DataLine.ts";
import type { Message, TextValue } from "../../profile/PacketProfile.ts";
import type { Placement } from "../../profile/Placement.ts";
import { ALARM, DEFECTIVE_SENSOR, EXC, NO_SENSOR, SENSOR_OFF, UNRECOGNIZED_SENSOR } from "./masimoStatus.ts";

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

import type { SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { NumberValue, PacketField, PacketStatus } from "../../profile/PacketProfile.ts";

/** Header of the record, then the time of its subrecord; the groups of the basic class follow. */
const GROUPS_AT = 44;
/** Status and label stand before the numbers of a group. */
const GROUP_HEADER_BYTES = 6;

/** Where a group stands behind the header, from the sizes of the structures in their order. */
export const GROUP_AT = {
  ecg: 0,
  p1: 16,
  p2: 30,
  p3: 44,
  p4: 58,
  nibp: 72,
  t1: 86,
  t2: 94,
  t3: 102,
  t4: 110,
  spo2: 118,
  co2: 132,
  o2: 146,
  n2o: 156,
  agent: 166,
  flowVolume: 178,
  cardiacOutput: 200,
  nmt: 214,
  ecgExtra: 226,
  svo2: 232,
  p5: 240,
  p6: 254,
} as const;

type Group = keyof typeof GROUP_AT;

const SENTINELS: NumberValue["number"]["sentinels"] = [
  { raw: -32_767, state: "notAvailable", confidence: "code" },
  { raw: -32_766, state: "notAvailable", confidence: "code" },
  { raw: -32_765, state: "notAvailable", confidence: "code" },
  { raw: -32_764, state: "underflow", confidence: "code" },
  { raw: -32_763, state: "overflow", confidence: "code" },
  { raw: -32_762, state: "invalid", confidence: "code" },
];

/** Numbers at or below are signs; those that no source explains are out of range. */
const LAST_SIGN = -32_001;

/** The `place`-th number of a group. */
function value(
  group: Group,
  place: number,
  name: string,
  [signal, unit, divisor]: readonly [signal: SignalId, unit: UnitCode, divisor: number],
): NumberValue {
  return {
    role: "value",
    name: `${group}.${name}`,
    signal,
    kind: "measured",
    at: { by: "binary", at: GROUPS_AT + GROUP_AT[group] + GROUP_HEADER_BYTES + 2 * place, type: "i16le" },
    unit,
    number: { divisor, sentinels: SENTINELS, range: { low: LAST_SIGN + 1, high: 32_767 } },
  };
}

/** Bytes of a group as they came: its label, or numbers whose scale no source gives. */
const raw = (group: Group, name: string, at: number, length_bytes: number): PacketStatus => ({
  role: "status",
  name: `${group}.${name}`,
  at: { by: "text", at: GROUPS_AT + GROUP_AT[group] + at, length_bytes },
  as: "hex",
});

const label = (group: Group): PacketStatus => raw(group, "label", 4, 2);

const CHANNELS = [1, 2, 3, 4] as const;

const pressures = CHANNELS.flatMap((channel): readonly PacketField[] => [
  label(`p${channel}`),
  value(`p${channel}`, 0, "sys", [`monitor.p${channel}.systolic`, "mm[Hg]", 100]),
  value(`p${channel}`, 1, "dia", [`monitor.p${channel}.diastolic`, "mm[Hg]", 100]),
  value(`p${channel}`, 2, "mean", [`monitor.p${channel}.mean`, "mm[Hg]", 100]),
]);

const temperatures = CHANNELS.flatMap((channel): readonly PacketField[] => [
  label(`t${channel}`),
  value(`t${channel}`, 0, "temp", [`monitor.t${channel}`, "Cel", 100]),
]);

/** The basic class, in the order of the record. */
export const BASIC_FIELDS: readonly PacketField[] = [
  value("ecg", 0, "hr", ["patient.heartRate", "/min", 1]),
  value("ecg", 4, "imp_rr", ["patient.respiratoryRate", "/min", 1]),
  ...pressures,
  value("nibp", 0, "sys", ["patient.nibp.systolic", "mm[Hg]", 100]),
  value("nibp", 1, "dia", ["patient.nibp.diastolic", "mm[Hg]", 100]),
  value("nibp", 2, "mean", ["patient.nibp.mean", "mm[Hg]", 100]),
  ...temperatures,
  value("spo2", 0, "SpO2", ["oximeter.spo2", "%", 100]),
  value("spo2", 1, "pr", ["oximeter.pulseRate", "/min", 1]),
  value("co2", 0, "et", ["monitor.co2.endTidal", "%", 100]),
  value("co2", 1, "fi", ["monitor.co2.inspired", "%", 100]),
  value("co2", 2, "rr", ["respiration.rate.byCo2", "/min", 1]),
  raw("co2", "amb_press", 12, 2),
  value("o2", 0, "et", ["respiration.o2.expired", "%", 100]),
  value("o2", 1, "fi", ["ventilator.fio2", "%", 100]),
  value("n2o", 0, "et", ["respiration.n2o.expired", "%", 100]),
  value("n2o", 1, "fi", ["respiration.n2o.inspired", "%", 100]),
  label("agent"),
  value("agent", 0, "et", ["respiration.vapor.expired", "%", 100]),
  value("agent", 1, "fi", ["ventilator.vapor.fraction", "%", 100]),
  raw("agent", "mac_sum", 10, 2),
  raw("flowVolume", "status", 0, 4),
  value("flowVolume", 0, "rr", ["respiration.rate.byFlow", "/min", 1]),
  value("flowVolume", 1, "ppeak", ["respiration.pressure.peak", "cm[H2O]", 100]),
  value("flowVolume", 2, "peep", ["ventilator.peep", "cm[H2O]", 100]),
  value("flowVolume", 3, "pplat", ["ventilator.plateauPressure", "cm[H2O]", 100]),
  value("flowVolume", 5, "tv_exp", ["ventilator.tidalVolume", "mL", 10]),
  raw("flowVolume", "compliance", 18, 2),
  value("flowVolume", 7, "mv_exp", ["ventilator.minuteVolume", "L/min", 100]),
  label("cardiacOutput"),
  value("cardiacOutput", 0, "co", ["patient.cardiacOutput", "mL/min", 1]),
  value("cardiacOutput", 1, "blood_temp", ["patient.temperature.blood", "Cel", 100]),
  value("cardiacOutput", 3, "pcwp", ["patient.pressure.wedge", "mm[Hg]", 100]),
  raw("svo2", "svo2", 6, 2),
];

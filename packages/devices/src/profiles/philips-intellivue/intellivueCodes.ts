import type { SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { ObservedValue } from "../../profile/PacketProfile.ts";

/** A number of the monitor: code of the physiological quantity, its name in the sources, and what it is here. */
export interface Numeric {
  readonly code: number;
  readonly name: string;
  readonly signal: SignalId;
  readonly unit: UnitCode;
}

type Row = readonly [code: number, name: string, signal: SignalId, unit: UnitCode];

const rows = (list: readonly Row[]): readonly Numeric[] =>
  list.map(([code, name, signal, unit]) => ({ code, name, signal, unit }));

/** Numerics that the monitor sends as systolic, diastolic and mean of one object. */
const pressure = (code: number, name: string, signal: string): readonly Row[] =>
  (["systolic", "diastolic", "mean"] as const).map((part, i): Row => [
    code + 1 + i,
    `NOM_${name}_${["SYS", "DIA", "MEAN"][i]}`,
    `${signal}.${part}` as SignalId,
    "mm[Hg]",
  ]);

/** Each list is one compound numeric. */
export const COMPOUNDS: readonly (readonly Numeric[])[] = [
  pressure(0x4a14, "PRESS_BLD_ART_ABP", "patient.pressure.arterial"),
  pressure(0x4a10, "PRESS_BLD_ART", "monitor.art"),
  pressure(0xf0bc, "PRESS_BLD_ART_FEMORAL", "patient.pressure.femoral"),
  pressure(0x4a1c, "PRESS_BLD_ART_PULM", "patient.pressure.pulmonaryArtery"),
  pressure(0x4a04, "PRESS_BLD_NONINV", "patient.nibp"),
  ...[1, 2, 3, 4].map((channel) =>
    pressure(0xf0a0 + 4 * channel, `PRESS_GEN_${channel}`, `monitor.p${channel}`),
  ),
].map(rows);

export const SINGLES: readonly Numeric[] = rows([
  [0x4182, "NOM_ECG_CARD_BEAT_RATE", "patient.heartRate", "/min"],
  [0x4bb8, "NOM_PULS_OXIM_SAT_O2", "oximeter.spo2", "%"],
  [0x4822, "NOM_PLETH_PULS_RATE", "oximeter.pulseRate", "/min"],
  [0x4a47, "NOM_PRESS_BLD_VEN_CENT_MEAN", "patient.pressure.centralVenous", "mm[Hg]"],
  [0x4a33, "NOM_PRESS_BLD_ATR_LEFT_MEAN", "patient.pressure.leftAtrium", "mm[Hg]"],
  [0x4a24, "NOM_PRESS_BLD_ART_PULM_WEDGE", "patient.pressure.wedge", "mm[Hg]"],
  [0x500a, "NOM_RESP_RATE", "patient.respiratoryRate", "/min"],
  [0x5012, "NOM_AWAY_RESP_RATE", "respiration.rate.byCo2", "/min"],
  [0x50b0, "NOM_AWAY_CO2_ET", "patient.endTidalCo2", "mm[Hg]"],
  [0x50ba, "NOM_AWAY_CO2_INSP_MIN", "respiration.co2.inspired", "mm[Hg]"],
  [0x4b04, "NOM_OUTPUT_CARD", "patient.cardiacOutput", "L/min"],
  [0x4b3c, "NOM_SAT_O2_VEN", "hemodynamics.svo2", "%"],
  [0xf100, "NOM_SAT_O2_VEN_CENT", "hemodynamics.scvo2", "%"],
  [0x4b6c, "NOM_TEMP_NASOPH", "patient.temperature.nasopharyngeal", "Cel"],
  [0xf0c4, "NOM_TEMP_VESICAL", "patient.temperature.bladder", "Cel"],
  [0x4b74, "NOM_TEMP_SKIN", "patient.temperature.skin", "Cel"],
  [0x4b60, "NOM_TEMP_CORE", "patient.temperature.core", "Cel"],
  [0xe014, "NOM_TEMP_BLD", "patient.temperature.blood", "Cel"],
  [0xf0c5, "NOM_TEMP_CEREBRAL", "patient.temperature.brain", "Cel"],
  [0xf0c7, "NOM_TEMP_GEN_1", "monitor.t1", "Cel"],
  [0xf0c8, "NOM_TEMP_GEN_2", "monitor.t2", "Cel"],
  [0xf0c9, "NOM_TEMP_GEN_3", "monitor.t3", "Cel"],
  [0xf0ca, "NOM_TEMP_GEN_4", "monitor.t4", "Cel"],
  [0xf974, "NOM_FLOW_PUMP_HEART_LUNG_MAIN", "pump.arterial.flow", "L/min"],
  [0xf975, "NOM_FLOW_PUMP_HEART_LUNG_SLAVE", "pump.slave.flow", "L/min"],
  [0xf976, "NOM_FLOW_PUMP_HEART_LUNG_SUCTION", "pump.suction.flow", "L/min"],
  [0xf978, "NOM_FLOW_PUMP_HEART_LUNG_CARDIOPLEGIA_MAIN", "pump.cardioplegia.flow", "mL/min"],
  [0xf981, "NOM_VOL_DELIV_PUMP_HEART_LUNG_CARDIOPLEGIA_MAIN", "pump.cardioplegia.volume", "mL"],
]);

/** Codes of NOM_DIM units; beats, pulses and breaths per minute are each a unit of their own. */
const UNIT_CODES: Readonly<Partial<Record<UnitCode, readonly number[]>>> = {
  "/min": [0x0aa0, 0x0ac0, 0x0ae0, 0x09e0],
  "%": [0x0220],
  "mm[Hg]": [0x0f20],
  kPa: [0x0f03],
  "L/min": [0x0c00],
  "mL/min": [0x0c12],
  L: [0x0640],
  mL: [0x0652],
  Cel: [0x17a0],
  "[degF]": [0x1140],
};

const ALTERNATIVES: readonly (readonly UnitCode[])[] = [
  ["/min"],
  ["%"],
  ["mm[Hg]", "kPa"],
  ["L/min", "mL/min"],
  ["L", "mL"],
  ["Cel", "[degF]"],
];

/** Breaths are sent as breaths; the first code of a unit is what an emulated monitor writes. */
const BREATHS = 0x0ae0;

export function unitsOf({ unit, name }: Numeric): ObservedValue["observed"]["units"] {
  const all = (ALTERNATIVES.find((group) => group.includes(unit)) ?? [unit]).flatMap((one) =>
    (UNIT_CODES[one] ?? []).map((code) => ({ code, unit: one })),
  );
  const isBreath = name.endsWith("RESP_RATE");
  return isBreath ? all.toSorted((a, b) => Number(b.code === BREATHS) - Number(a.code === BREATHS)) : all;
}

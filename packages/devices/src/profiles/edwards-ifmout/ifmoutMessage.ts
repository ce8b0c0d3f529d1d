import type { SignalId } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Sentinel, Shape } from "../../profile/DataLine.ts";
import type { Message, PacketStatus, TextValue } from "../../profile/PacketProfile.ts";

const STX = "\u0002";
const ETX = "\u0003";

/** The forms of a number in the source, and how each may be written: zeros or blanks before it. */
const FORMS = {
  nnn: ["999", " 99", "  9"],
  nnnn: ["9999", " 999", "  99", "   9"],
  "nn.n": ["99.9", " 9.9"],
} as const;
type Form = keyof typeof FORMS;

/** Dash, blank and every other sign, but no digit and no letter. */
const NO_DIGIT = "[- -,./:-@]";

const none = (form: Form): Sentinel => ({
  pattern: NO_DIGIT.repeat(form.length),
  state: "notAvailable",
  confidence: "inferred",
});

function value(
  key: string,
  form: Form,
  name: string,
  signal: SignalId,
  unit: UnitCode,
  more: readonly Shape[] = [],
): TextValue {
  const [first = "", ...padded] = FORMS[form];
  return {
    role: "value",
    name: `${key} ${name}`,
    signal,
    kind: "measured",
    unit,
    at: { by: "item", key },
    shapes: [
      { pattern: first, confidence: "code" },
      ...padded.map((pattern): Shape => ({ pattern, confidence: "inferred" })),
      ...more,
    ],
    sentinels: [none(form)],
  };
}

const BELOW_ZERO: readonly Shape[] = ["-99", " -9"].map((pattern) => ({ pattern, confidence: "inferred" }));

const VALUES: readonly TextValue[] = [
  value("A", "nnn", "SaO2", "hemodynamics.sao2", "%"),
  value("B", "nn.n", "blood temperature", "patient.temperature.blood", "Cel"),
  value("b", "nn.n", "SVV", "hemodynamics.strokeVolumeVariation", "%"),
  value("C", "nn.n", "CO", "hemodynamics.cardiacOutput", "L/min"),
  value("c", "nn.n", "CI", "hemodynamics.cardiacIndex", "L/(min.m2)"),
  value("D", "nnnn", "DO2", "hemodynamics.oxygenDelivery", "mL/min"),
  value("E", "nnn", "RVEF", "hemodynamics.ejectionFraction", "%"),
  value("e", "nnn", "RVEF STAT", "hemodynamics.ejectionFractionStat", "%"),
  value("H", "nnn", "HR average", "hemodynamics.heartRateAverage", "/min"),
  value("J", "nnn", "EDV", "hemodynamics.endDiastolicVolume", "mL"),
  value("j", "nnn", "EDVI", "hemodynamics.endDiastolicVolumeIndex", "mL/m2"),
  value("K", "nnn", "ESV", "hemodynamics.endSystolicVolume", "mL"),
  value("k", "nnn", "ESVI", "hemodynamics.endSystolicVolumeIndex", "mL/m2"),
  value("O", "nnnn", "VO2", "hemodynamics.oxygenConsumption", "mL/min"),
  value("P", "nnn", "MAP", "patient.pressure.arterial.mean", "mm[Hg]"),
  value("p", "nnn", "CVP", "patient.pressure.centralVenous", "mm[Hg]", BELOW_ZERO),
  value("R", "nnnn", "SVR", "hemodynamics.vascularResistance", "dyn.s/cm5"),
  value("r", "nnnn", "SVRI", "hemodynamics.vascularResistanceIndex", "dyn.s.m2/cm5"),
  value("S", "nnn", "SV", "hemodynamics.strokeVolume", "mL"),
  value("s", "nnn", "SVI", "hemodynamics.strokeVolumeIndex", "mL/m2"),
  value("T", "nn.n", "CO STAT", "hemodynamics.cardiacOutputStat", "L/min"),
  value("t", "nn.n", "CI STAT", "hemodynamics.cardiacIndexStat", "L/(min.m2)"),
  value("U", "nnn", "EDV STAT", "hemodynamics.endDiastolicVolumeStat", "mL"),
  value("u", "nnn", "EDVI STAT", "hemodynamics.endDiastolicVolumeIndexStat", "mL/m2"),
  value("V", "nnn", "SvO2", "hemodynamics.svo2", "%"),
  value("v", "nnn", "ScvO2", "hemodynamics.scvo2", "%"),
  value("W", "nnn", "SV STAT", "hemodynamics.strokeVolumeStat", "mL"),
  value("w", "nnn", "SVI STAT", "hemodynamics.strokeVolumeIndexStat", "mL/m2"),
  value("X", "nn.n", "O2EI", "hemodynamics.oxygenExtractionIndex", "%"),
];

/** Codes without a public table, numbers behind a mode digit, identity: key, width, name, text of an emulated device. */
const AS_SENT: readonly (readonly [key: string, name: string, quiet: string])[] = [
  ["a", "signal to noise, dB", "+00.0"],
  ["F", "CO fault", "00"],
  ["f", "oximetry fault", "00"],
  ["I", "bolus CO, mode and value", "-----"],
  ["i", "bolus CI, mode and value", "-----"],
  ["L", "CO alert", "00"],
  ["l", "oximetry alert", "00"],
  ["M", "CO alarm", "000"],
  ["m", "oximetry alarm", "000"],
  ["N", "ID", "0000-0000-00"],
  ["Q", "SQI", "0"],
  ["Y", "EV1000-y", "00000"],
];

const STATUSES: readonly PacketStatus[] = AS_SENT.map(([key, name]) => ({
  role: "status",
  name: `${key} ${name}`,
  at: { by: "item", key },
  as: "text",
}));

const quietOf = ({ sentinels: [sentinel] }: TextValue): string =>
  "-".repeat((sentinel?.pattern.length ?? 0) / NO_DIGIT.length);

/** Upper and lower case are different items: C is cardiac output, c its index. */
const ITEMS: readonly (readonly [key: string, quiet: string])[] = [
  ...VALUES.map((field) => [field.name.charAt(0), quietOf(field)] as const),
  ...AS_SENT.map(([key, , quiet]) => [key, quiet] as const),
];

export const IFMOUT_PACKET: Message = {
  key: "data",
  label: { en: "Packet of lettered items", es: "Paquete de elementos con letra" },
  template: `${STX}${ITEMS.map(([key, quiet]) => key + quiet).join("")}${ETX}?`,
  match: [
    { at: 0, is: STX },
    { at: -2, is: ETX },
  ],
  items: {
    kind: "letters",
    from: 1,
    to: -2,
    widths: Object.fromEntries(ITEMS.map(([key, quiet]) => [key, quiet.length])),
  },
  isSentByItself: true,
  fields: [...VALUES, ...STATUSES],
};

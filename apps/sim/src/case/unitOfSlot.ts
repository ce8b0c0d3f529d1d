import { isSignalId, SIGNALS } from "@openperfusion/signals";

/** Parts of a column's name that are its unit, as they are written in a name and as they are shown. */
const UNITS: Readonly<Record<string, string>> = {
  mL: "mL",
  L: "L",
  mmHg: "mmHg",
  kPa: "kPa",
  mmol: "mmol",
  g: "g",
  mg: "mg",
  kg: "kg",
  IU: "IU",
  J: "J",
  W: "W",
  K: "K",
  degC: "°C",
  s: "s",
  min: "min",
  h: "h",
  rpm: "rpm",
  rad: "rad",
  mPas: "mPa·s",
  plasma: "plasma",
};

/** Columns of controls and sensors that are in their signal's own unit. */
const OF_SIGNAL = new Set(["value", "shown", "noise", "zero", "drifted"]);

/** Words that say of a bare number what it is. */
const PURE = new Set(["fraction", "ratio", "share"]);

/**
 * A slot's unit, from the end of its name: `pump.arterial.flow_mL_per_s` is in mL/s, `turbulence_mmHg_s2_per_mL2` in
 * mmHg·s2/mL2. What a control is set to and a sensor shows is in its signal's unit. A name without one is a bare number: 1.
 */
export function unitOfSlot(name: string): string {
  const column = name.slice(name.lastIndexOf(".") + 1);
  const own = signalUnit(name.slice(0, -column.length - 1));
  if (OF_SIGNAL.has(column) && own !== undefined) return own;
  const words = column.split("_").slice(1);
  if (words.length === 0 || PURE.has(words[0] ?? "")) return "1";
  const per = words.indexOf("per");
  const over = product(per < 0 ? words : words.slice(0, per));
  if (per < 0) return over;
  const under = words.slice(per + 1);
  const below = under.length > 1 ? `(${product(under)})` : product(under);
  return `${over === "" ? (own ?? "1") : over}/${below}`;
}

/** `gas.fio2` is a control's row, `sensor.blood.hematocrit` a sensor's. */
function signalUnit(part: string): string | undefined {
  const id = [part, part.slice(part.indexOf(".") + 1)].find(isSignalId);
  return id === undefined ? undefined : SIGNALS[id].unit;
}

function product(words: readonly string[]): string {
  return words.map(unitWord).join("·");
}

function unitWord(word: string): string {
  const power = /\d+$/.exec(word)?.[0] ?? "";
  const base = word.slice(0, word.length - power.length);
  return `${UNITS[base] ?? base}${power}`;
}

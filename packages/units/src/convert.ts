import { UNITS } from "./unit.ts";
import type { UnitCode, UnitDefinition } from "./unit.ts";

/**
 * The same quantity in another unit. Throws RangeError, naming both, when the units belong to different quantities,
 * and when the value is not finite.
 */
export function convert(value: number, from: UnitCode, to: UnitCode): number {
  requireFinite(value);
  if (UNITS[from].quantity !== UNITS[to].quantity) throw incompatible(from, to);
  return from === to ? value : fromCanonical(toCanonical(value, UNITS[from]), UNITS[to]);
}

/**
 * Between mass and substance concentration (mg/dL and mmol/L), and within either. The molar mass is the substance's:
 * 180.156 g/mol for glucose. Throws RangeError on units of any other quantity and on a molar mass that is not above 0.
 */
export function convertConcentration(
  value: number,
  from: UnitCode,
  to: UnitCode,
  molarMass_g_per_mol: number,
): number {
  requireFinite(value);
  if (!(molarMass_g_per_mol > 0 && Number.isFinite(molarMass_g_per_mol))) {
    throw new RangeError(`molarMass_g_per_mol must be above 0, found ${molarMass_g_per_mol}`);
  }
  const source: UnitDefinition = UNITS[from];
  const target: UnitDefinition = UNITS[to];
  if (!isConcentration(source) || !isConcentration(target)) throw incompatible(from, to);
  if (source.quantity === target.quantity) return convert(value, from, to);
  // Canonical units are g/dL and mmol/L: 1 g/dL = 10 g/L = 10,000 mg/L, and mg over g/mol is mmol.
  const canonical = toCanonical(value, source);
  return fromCanonical(
    source.quantity === MASS
      ? (canonical * 10_000) / molarMass_g_per_mol
      : (canonical * molarMass_g_per_mol) / 10_000,
    target,
  );
}

const MASS = "mass concentration";
const SUBSTANCE = "substance concentration";

function isConcentration({ quantity }: UnitDefinition): boolean {
  return quantity === MASS || quantity === SUBSTANCE;
}

function toCanonical(value: number, unit: UnitDefinition): number {
  return value * unit.factor + unit.offset;
}

function fromCanonical(value: number, unit: UnitDefinition): number {
  return (value - unit.offset) / unit.factor;
}

function requireFinite(value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`A value to convert must be finite, found ${value}`);
}

function incompatible(from: UnitCode, to: UnitCode): RangeError {
  const [a, b] = [UNITS[from].quantity, UNITS[to].quantity];
  return new RangeError(`${from} (${a}) can't be converted to ${to} (${b})`);
}

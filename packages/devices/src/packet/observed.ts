import { MISSING_STATES, SIGNALS } from "@openperfusion/signals";
import type { Cell, MissingState } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import type { StatusBit } from "../codec/DecodedItem.ts";
import type { ObservedValue } from "../profile/PacketProfile.ts";
import { floatTypeOf, readFloatType, valueOf, writeFloatType } from "./floatType.ts";
import type { Item } from "./items/splitItems.ts";
import type { Place } from "./locate.ts";

/** State, unit and number of an observed value. */
export const OBSERVED_BYTES = 8;
const UNIT_AT = 2;
const NUMBER_AT = 4;

const u16 = (packet: Uint8Array, at: number): number =>
  ((packet[at] as number) << 8) | (packet[at + 1] as number);

/** Reads one observed value: a number in the signal's unit, the byte of a missing state, or undefined for an unknown unit. */
export function observedReader(
  field: ObservedValue,
): (packet: Uint8Array, at: Place) => { value: number } | number | undefined {
  const { bits, units, signs } = field.observed;
  const canonical = SIGNALS[field.signal].unit;
  const byte = (state: MissingState): number => MISSING_STATES.indexOf(state) + 1;
  return (packet, { start, end }) => {
    if (end - start !== OBSERVED_BYTES) return undefined;
    const state = u16(packet, start);
    const deciding = bits.find(({ mask, gives }) => gives !== undefined && (state & mask) !== 0);
    if (deciding?.gives !== undefined) return byte(deciding.gives);
    const number = readFloatType(packet, start + NUMBER_AT);
    const sign = signs.find(({ mantissa }) => mantissa === number.mantissa);
    if (sign !== undefined) return byte(sign.state);
    const sent = units.find(({ code }) => code === u16(packet, start + UNIT_AT));
    return sent === undefined ? undefined : { value: convert(valueOf(number), sent.unit, canonical) };
  };
}

/** An observed value as the device sends it. A state for which it has no sign is sent as not available. */
export function observedBytes(field: ObservedValue, cell: Cell): Uint8Array | undefined {
  const { bits, units, signs } = field.observed;
  const unitCode = units.find(({ unit }) => unit === field.unit)?.code ?? 0;
  const written = (state: number, number: Uint8Array): Uint8Array =>
    Uint8Array.of(state >> 8, state & 0xff, unitCode >> 8, unitCode & 0xff, ...number);
  if (typeof cell === "number") {
    const { unit, decimals } = SIGNALS[field.signal];
    return written(0, writeFloatType(floatTypeOf(convert(cell, unit, field.unit), decimals)));
  }
  const nothing = signs.find(({ state }) => state === "notAvailable")?.mantissa ?? 0;
  const bit = bits.find(({ gives }) => gives === cell);
  const sign = bit === undefined ? signs.find(({ state }) => state === cell) : undefined;
  if (sign !== undefined) return written(0, writeFloatType({ mantissa: sign.mantissa, exponent: 0 }));
  const state = bit ?? bits.find(({ gives }) => gives === "notAvailable");
  return written(state?.mask ?? 0, writeFloatType({ mantissa: nothing, exponent: 0 }));
}

/** Which items set each named bit, for every bit that any item sets; those that no field reads too. */
export function observedBitsOf(
  { observed }: ObservedValue,
  packet: Uint8Array,
  items: ReadonlyMap<string, Item>,
): readonly StatusBit[] {
  return observed.bits.flatMap(({ mask, name }) => {
    const keys = [...items.values()]
      .filter(({ start }) => (u16(packet, start) & mask) !== 0)
      .map(({ key }) => key);
    return keys.length === 0 ? [] : [{ name, raw: keys.join(" ") }];
  });
}

import type { ObservedBit, ObservedValue } from "../../profile/PacketProfile.ts";
import { unitsOf } from "./intellivueCodes.ts";
import type { Numeric } from "./intellivueCodes.ts";

/**
 * The value is valid only if none of the upper eight bits is set. A questionable one may be shown by the monitor, but
 * nobody says how far it may be trusted, so it is none here. What a demonstration or a test signal shows is no patient.
 */
const BITS: readonly ObservedBit[] = [
  { mask: 0x8000, name: "invalid", gives: "invalid" },
  { mask: 0x0400, name: "demo data", gives: "invalid" },
  { mask: 0x0800, name: "test data", gives: "invalid" },
  { mask: 0x2000, name: "unavailable", gives: "notAvailable" },
  { mask: 0x1000, name: "calibration ongoing", gives: "invalid" },
  { mask: 0x4000, name: "questionable", gives: "invalid" },
  { mask: 0x0300, name: "unknown state", gives: "invalid" },
  { mask: 0x0080, name: "validated" },
  { mask: 0x0040, name: "early indication" },
  { mask: 0x0020, name: "measurement ongoing" },
  { mask: 0x0002, name: "in alarm" },
  { mask: 0x0001, name: "alarm inhibited" },
];

export const UNAVAILABLE = 0x2000;
export const NOT_A_NUMBER = 0x7f_ffff;

const SIGNS: ObservedValue["observed"]["signs"] = [
  { mantissa: NOT_A_NUMBER, state: "notAvailable", confidence: "code" },
  { mantissa: -0x80_0000, state: "outOfRange", confidence: "code" },
  { mantissa: 0x7f_fffe, state: "overflow", confidence: "code" },
  { mantissa: -0x7f_fffe, state: "underflow", confidence: "code" },
  // Kept free by the standard; no source says that it is a number.
  { mantissa: -0x7f_ffff, state: "invalid", confidence: "inferred" },
];

export function valueOf(numeric: Numeric): ObservedValue {
  const { code, name, signal, unit } = numeric;
  return {
    role: "value",
    name,
    signal,
    kind: "measured",
    unit,
    at: { by: "item", key: code.toString(16).toUpperCase() },
    observed: { bits: BITS, units: unitsOf(numeric), signs: SIGNS },
  };
}

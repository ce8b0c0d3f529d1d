import type { SignalId } from "./catalogue.ts";
import type { Text } from "./signal.ts";

/** What a number on the wire is: what the device measured, what it was told to reach, or where it warns. */
export const VALUE_KINDS = ["measured", "set", "limitLow", "limitHigh"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/**
 * Why there is no number. A missing value is a state, never a number.
 * The order is the wire's: a state byte is its index + 1, and 0 says that a number follows. A new one goes to the end.
 */
export const MISSING_STATES = [
  "notAvailable",
  "outOfRange",
  "overflow",
  "underflow",
  "sensorOff",
  "invalid",
  "limitOff",
  "inactive",
] as const;
export type MissingState = (typeof MISSING_STATES)[number];

/** One value, or the reason why there is none. Made at the edges only; between them frames stay packed. */
export type Reading = {
  readonly signal: SignalId;
  readonly kind: ValueKind;
  readonly qualifier?: Qualifier;
} & (
  | { readonly value: number; readonly state?: never }
  | { readonly state: MissingState; readonly value?: never }
);

/**
 * What a value's meaning hangs on beside its signal: whether a blood gas is shown at the blood's actual
 * temperature (the pH-stat view) or corrected to 37 °C (the alpha-stat view). `unknown` until the device said so.
 */
export const QUALIFIERS = [
  "temperatureView=unknown",
  "temperatureView=actual",
  "temperatureView=37C",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const QUALIFIER_LABELS: Readonly<Record<Qualifier, Text>> = {
  "temperatureView=unknown": { en: "temperature view unknown", es: "vista de temperatura desconocida" },
  "temperatureView=actual": { en: "at actual temperature", es: "a temperatura real" },
  "temperatureView=37C": { en: "corrected to 37 °C", es: "corregido a 37 °C" },
};

export const MISSING_STATE_LABELS: Readonly<Record<MissingState, Text>> = {
  notAvailable: { en: "not available", es: "no disponible" },
  outOfRange: { en: "out of range", es: "fuera de rango" },
  overflow: { en: "above the device's range", es: "por encima del rango del equipo" },
  underflow: { en: "below the device's range", es: "por debajo del rango del equipo" },
  sensorOff: { en: "sensor off", es: "sensor desconectado" },
  invalid: { en: "marked invalid by the device", es: "marcado inválido por el equipo" },
  limitOff: { en: "limit off", es: "límite desactivado" },
  inactive: { en: "channel not active", es: "canal no activo" },
};

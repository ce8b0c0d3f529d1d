import type { Text } from "@openperfusion/signals";

/** The kind of support that a case is about. */
export const SETTINGS = {
  cpb: { en: "cardiopulmonary bypass", es: "circulación extracorpórea" },
  vv: { en: "veno-venous ECMO", es: "ECMO venovenosa" },
  va: { en: "veno-arterial ECMO", es: "ECMO venoarterial" },
  vav: { en: "veno-arterio-venous ECMO", es: "ECMO venoarteriovenosa" },
  ecco2r: { en: "extracorporeal CO2 removal", es: "eliminación extracorpórea de CO2" },
} as const satisfies Readonly<Record<string, Text>>;

export type Setting = keyof typeof SETTINGS;

/** All that ECMO rules speak of when they name no cannulation. */
export const ECMO: readonly Setting[] = ["vv", "va", "vav"];

import type { Assembly } from "./Assembly.ts";
import { joinFragments } from "./Fragment.ts";
import { peripheralVa } from "./fragments/peripheralVa.ts";
import { leftVentricleVent } from "./fragments/suckers.ts";

/** Peripheral venoarterial ECMO with a vent from the left ventricle into the drainage line. */
export const vaVented: Assembly = {
  id: "va-vented",
  label: { en: "VA ECMO with a left ventricular vent", es: "ECMO VA con descarga del ventrículo izquierdo" },
  ...joinFragments(peripheralVa(3400), leftVentricleVent("circuit.venousLine", 180, 0.8)),
  drawing: { width: 4, height: 4, parts: [], lines: [] },
};

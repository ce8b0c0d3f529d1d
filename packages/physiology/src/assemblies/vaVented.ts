import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { peripheralVa } from "./fragments/peripheralVa.ts";
import { leftVentricleVent } from "./fragments/suckers.ts";

/** Peripheral venoarterial ECMO with a vent from the left ventricle into the drainage line. */
export const vaVented = (): Assembly => ({
  id: "va-vented",
  label: { en: "VA ECMO with a left ventricular vent", es: "ECMO VA con descarga del ventrículo izquierdo" },
  ...joinFragments(peripheralVa(3200), leftVentricleVent("circuit.venousLine", 180, 0.8)),
  drawing: ecmoDrawing({
    patient: ["blood.radialRight.so2", "patient.cardiacOutput"],
    hasDistalPerfusion: true,
    hasVent: true,
  }),
});

import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { peripheralVa } from "./fragments/peripheralVa.ts";

/** Peripheral venoarterial ECMO. */
export const vaFemoral = (): Assembly => ({
  id: "va-femoral",
  label: { en: "VA ECMO, femoral", es: "ECMO VA, femoral" },
  ...joinFragments(peripheralVa(3200)),
  drawing: ecmoDrawing({
    patient: ["blood.radialRight.so2", "patient.cardiacOutput"],
    hasDistalPerfusion: true,
  }),
});

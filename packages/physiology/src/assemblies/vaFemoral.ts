import type { Assembly } from "./Assembly.ts";
import { joinFragments } from "./Fragment.ts";
import { peripheralVa } from "./fragments/peripheralVa.ts";

/** Peripheral venoarterial ECMO. */
export const vaFemoral: Assembly = {
  id: "va-femoral",
  label: { en: "VA ECMO, femoral", es: "ECMO VA, femoral" },
  ...joinFragments(peripheralVa(3400)),
  drawing: { width: 4, height: 4, parts: [], lines: [] },
};

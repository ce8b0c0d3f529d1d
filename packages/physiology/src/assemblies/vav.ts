import type { Assembly } from "./Assembly.ts";
import { ecmoDrawing } from "./drawings/ecmoDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { peripheralVa } from "./fragments/peripheralVa.ts";
import { cannula } from "./fragments/vessels.ts";

/**
 * Venoarteriovenous ECMO: the return line divides to the artery and, through the jugular vein, to the superior cava. The vein takes
 * most of it unless its limb is partly clamped.
 */
export const vav = (): Assembly => ({
  id: "vav",
  label: { en: "VAV ECMO", es: "ECMO VAV" },
  ...joinFragments(peripheralVa(3200), {
    edges: [
      cannula("venousReturn", "circuit.arterialLine", "patient.superiorVenaCava", "femoral-arterial-15", {
        clamp: "circuit.clamp.venousReturn",
      }),
    ],
    controls: [{ signal: "circuit.clamp.venousReturn", targets: [], range: { default: 0.5 } }],
    flowMeters: [
      { signal: "circuit.flow.venousReturn", edge: "circuit.venousReturn", window_s: 0.5, probe: "clamp-on" },
    ],
  }),
  drawing: ecmoDrawing({
    patient: ["blood.radialRight.so2", "patient.cardiacOutput"],
    hasDistalPerfusion: true,
    hasVenousReturn: true,
  }),
});

import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const retrogradeFlowGuardAmsect17 = presence({
  id: "cpb.circuit.retrogradeFlowGuardAmsect17",
  status: "secondary",
  title: {
    en: "A means against backward flow with a centrifugal pump",
    es: "Un medio contra el flujo retrógrado con bomba centrífuga",
  },
  rationale: {
    en: "A centrifugal pump is open: when it slows, blood runs back from the aorta and can draw in air.",
    es: "La bomba centrífuga está abierta: al frenar, la sangre vuelve de la aorta y puede aspirar aire.",
  },
  cannotTell: {
    en: "The number is that of 2017; the update of 2023 was not read.",
    es: "El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.7, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as a method against retrograde flow with a centrifugal pump; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.retrogradeFlowGuard"],
  applies: { phases: ["bypass"], where: fact("equipment.centrifugalArterialPump") },
});

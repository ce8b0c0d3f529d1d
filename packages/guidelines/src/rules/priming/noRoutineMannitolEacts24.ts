import { presence } from "../../rule/presence.ts";

export const noRoutineMannitolEacts24 = presence({
  id: "cpb.priming.noRoutineMannitolEacts24",
  status: "secondary",
  title: { en: "No mannitol as a routine", es: "Sin manitol de rutina" },
  rationale: {
    en: "It makes urine, but has not been shown to protect the kidney.",
    es: "Produce orina, pero no se ha mostrado que proteja el riñón.",
  },
  cannotTell: {
    en: "Mannitol for a reason of its own is not meant.",
    es: "No se refiere al manitol por un motivo concreto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as no mannitol as a routine; class III, level B",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  facts: ["treatment.mannitolRoutine"],
  isUnwanted: true,
  applies: { phases: ["bypass"] },
});

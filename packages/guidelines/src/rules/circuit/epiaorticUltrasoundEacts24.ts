import { presence } from "../../rule/presence.ts";

export const epiaorticUltrasoundEacts24 = presence({
  id: "cpb.circuit.epiaorticUltrasoundEacts24",
  status: "secondary",
  title: { en: "Epiaortic ultrasound before cannulation", es: "Ecografía epiaórtica antes de canular" },
  rationale: {
    en: "Fingers miss soft plaque; the probe on the aorta finds a clean place for cannula and clamp.",
    es: "El dedo no nota la placa blanda; la sonda sobre la aorta halla un sitio limpio para cánula y pinza.",
  },
  cannotTell: {
    en: "A reasoned decision against it is no fault.",
    es: "Decidir en contra con motivo no es una falta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.14",
    found: "quoted as epiaortic ultrasound; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.epiaorticUltrasound"],
  applies: { phases: ["cannulation", "bypass"] },
});

import { presence } from "../../rule/presence.ts";

export const highPressureStopAmsect17 = presence({
  id: "cpb.circuit.highPressureStopAmsect17",
  status: "secondary",
  title: {
    en: "High line pressure slows or stops the arterial pump",
    es: "La presión alta de la línea frena o detiene la bomba arterial",
  },
  rationale: {
    en: "A clamped or kinked line bursts or comes apart in seconds; no hand is fast enough.",
    es: "Una línea pinzada o acodada revienta o se suelta en segundos; ninguna mano llega a tiempo.",
  },
  cannotTell: {
    en: "Which limit is set is the site's choice and is not judged. The number is that of 2017; the update of 2023 was not read.",
    es: "El límite ajustado lo elige el centro y no se juzga. El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.1, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as a high-pressure limit that regulates or stops the arterial pump; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.highPressureStop"],
  applies: { phases: ["bypass"] },
});

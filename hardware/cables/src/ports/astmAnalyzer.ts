import { unknownCable } from "./unknownCable.ts";

export const astmAnalyzer = unknownCable({
  id: "astm-analyzer",
  label: { en: "Laboratory analyzer, ASTM E1381", es: "Analizador de laboratorio, ASTM E1381" },
  name: { en: "Host port", es: "Puerto del host" },
  notes: [
    {
      en: "Every analyzer has a port of its own; its manual gives the contacts. It waits for acknowledgments, so the cable has both directions.",
      es: "Cada analizador tiene su propio puerto; su manual da los contactos. Espera confirmaciones, así que el cable lleva ambas direcciones.",
    },
  ],
});

import { unknownCable } from "./unknownCable.ts";

export const xeniosNovalung = unknownCable({
  id: "xenios-novalung",
  label: { en: "Xenios / Fresenius Novalung console", es: "Consola Xenios / Fresenius Novalung" },
  name: { en: "Data port", es: "Puerto de datos" },
  notes: [
    {
      en: "The console answers requests only: a cable that only receives carries nothing by itself.",
      es: "La consola solo responde a peticiones: un cable que solo recibe no lleva nada por sí mismo.",
    },
  ],
});

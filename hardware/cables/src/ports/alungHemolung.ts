import { unknownCable } from "./unknownCable.ts";

export const alungHemolung = unknownCable({
  id: "alung-hemolung",
  label: { en: "ALung Hemolung RAS controller", es: "Controlador ALung Hemolung RAS" },
  name: { en: "Data port", es: "Puerto de datos" },
  notes: [
    {
      en: "The controller begins to send after a line end from the host: a cable that only receives may stay silent.",
      es: "El controlador empieza a enviar tras un fin de línea del ordenador: un cable que solo recibe puede quedar en silencio.",
    },
  ],
});

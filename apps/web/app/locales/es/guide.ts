import type { guide as english } from "../en/guide.ts";

/** El marco de las páginas de la guía; las páginas mismas son MDX. */
export const guide: typeof english = {
  title: "Guía",
  lead: "Qué es la perfusión, quién la realiza y con qué máquinas: páginas breves, cada una con sus fuentes y la fecha del último cambio.",
  contents: "Páginas",
  reviewed: "Revisión clínica",
  written: "Último cambio",
  sources: "Fuentes",
  licence:
    "Texto y dibujos de esta página: CC BY 4.0, autores de OpenPerfusion. Puede copiarlos, traducirlos y adaptarlos si cita la fuente.",
  notTranslated: "Esta página aún no está traducida; se muestra en inglés.",
};

import type { shell as english } from "../en/shell.ts";

/** Navegación, ajustes y marco de cada página. */
export const shell: typeof english = {
  tagline: "Una plataforma abierta para la perfusión",
  skipToContent: "Saltar al contenido",
  rooms: { label: "Salas", guide: "Guía", simulator: "Simulador", console: "Consola" },
  language: {
    label: "Idioma",
    partial: "No todos los textos de esta página están traducidos; el resto está en inglés.",
  },
  theme: { label: "Apariencia", light: "Clara", dark: "Oscura", system: "La del sistema" },
  intendedUse: {
    title: "Para qué sirve OpenPerfusion",
    lead: "Por favor, léalo una vez. Sigue al pie de cada página.",
    guide: "Guía",
    simulator: "Simulador",
    console: "Consola",
    acknowledge: "Lo he leído",
    footer: "Uso previsto",
  },
  footer: {
    licence: "Programas: Apache-2.0. Textos de la guía: CC BY 4.0.",
    notMedicalDevice: "No es un producto sanitario.",
  },
  origin: {
    device: "Equipo",
    simulator: "SIMULACIÓN",
    replay: "REPRODUCCIÓN",
    simulatorNote: "Datos simulados. No es un paciente.",
    replayNote: "Una grabación reproducida. No ocurre ahora.",
  },
  notFound: {
    title: "Esa página no existe",
    body: "La dirección puede ser antigua o tener un error. Las tres salas están en la barra superior.",
  },
  failure: {
    title: "Esta página se detuvo por un error",
    body: "El resto del sitio sigue funcionando. Volver a cargar la página suele bastar.",
    reload: "Cargar de nuevo",
  },
  needsJavaScript: "Esta sala dibuja valores en vivo y necesita JavaScript. La guía funciona sin él.",
};

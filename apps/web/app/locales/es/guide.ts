import type { guide as english } from "../en/guide.ts";

/** El marco de las páginas de la guía; las páginas mismas son MDX. */
export const guide: typeof english = {
  title: "Guía",
  lead: "Qué es la perfusión, quién la realiza y con qué máquinas: páginas breves, cada una con sus fuentes y la fecha del último cambio.",
  welcome: "La perfusión, explicada",
  rooms: {
    simulator:
      "Lleve a un paciente en circulación extracorpórea en este navegador: bomba, gas, temperatura, pinzas. También funciona sin red.",
    console:
      "Vea y registre lo que envía una consola real o emulada: cada valor con su edad, su fuente y sus bytes originales.",
  },
  rules:
    "Lo que piden guías y estudios, regla por regla: umbral, fuente, fuerza y dónde discrepan las fuentes.",
  reviewed: "Revisión clínica",
  written: "Último cambio",
  sources: "Fuentes",
  readOfSources:
    "Entre paréntesis figura lo que se leyó de cada fuente. Lo leyó un programa que trabaja para este proyecto, no un profesional clínico.",
  read: "leído: {{what}}",
  licence:
    "Texto y dibujos de esta página: CC BY 4.0, autores de OpenPerfusion. Puede copiarlos, traducirlos y adaptarlos si cita la fuente.",
  notTranslated: "Esta página aún no está traducida; se muestra en inglés.",
};

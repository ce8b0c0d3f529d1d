import type { Text } from "@openperfusion/signals";

/**
 * What this software is for, as shown on first run, in the footer, in exports, in `--version`
 * and inside the wire handshake.
 */
export const INTENDED_USE = {
  live: {
    en:
      "OpenPerfusion copies, stores, converts and displays data that a heart-lung machine, pump or monitor already sends. " +
      "It is a secondary information display. It creates no alarms, is not real-time, may be delayed, incomplete or absent, " +
      "and delivery is not guaranteed. The console remains the only source of alarms and of values used for patient care. " +
      "It sends nothing to listen-only devices; to others only the requests printed on the device's page.",
    es:
      "OpenPerfusion copia, almacena, convierte y muestra datos que una máquina de circulación extracorpórea, una bomba o un monitor ya envía. " +
      "Es una pantalla de información secundaria. No genera alarmas, no es en tiempo real, puede retrasarse, estar incompleta o faltar, " +
      "y la entrega no está garantizada. El equipo sigue siendo la única fuente de alarmas y de los valores usados en la atención del paciente. " +
      "No envía nada a los equipos de solo escucha; a los demás, solo las peticiones impresas en la página del equipo.",
  },
  simulator: {
    en: "For training only. Simulated patient. Not a medical device; results certify nothing.",
    es: "Solo para formación. Paciente simulado. No es un producto sanitario; los resultados no certifican nada.",
  },
  guide: {
    en:
      "Reference material for professionals; follow your institution's protocol. " +
      "Every figure cites its source and what of it was read.",
    es:
      "Material de consulta para profesionales; siga el protocolo de su institución. " +
      "Cada cifra cita su fuente y lo que se leyó de ella.",
  },
  brands: {
    en: "Names of products belong to their owners; no affiliation.",
    es: "Los nombres de productos pertenecen a sus propietarios; sin afiliación.",
  },
} as const satisfies Record<string, Text>;

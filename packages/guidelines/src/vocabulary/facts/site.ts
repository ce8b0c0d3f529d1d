import type { Text } from "@openperfusion/signals";

/** What is so for the whole institution. */
export const SITE_FACTS = {
  "site.incidentReporting": { en: "Incidents are reported", es: "Se notifican los incidentes" },
  "site.accreditedTraining": {
    en: "Perfusionists come from accredited training",
    es: "Los perfusionistas proceden de una formación acreditada",
  },
  "site.antithrombinAvailable": {
    en: "Antithrombin concentrate is available",
    es: "Hay concentrado de antitrombina",
  },
  "site.artificialIntelligenceConsidered": {
    en: "Artificial intelligence for perfusion data considered",
    es: "Se valoró la inteligencia artificial para los datos de perfusión",
  },
  "site.certifiedPerfusionists": {
    en: "Perfusionists are certified and keep up continuing education",
    es: "Los perfusionistas están certificados y siguen en formación continua",
  },
  "site.chimaeraProtocol": {
    en: "Protocol to detect Mycobacterium chimaera infections",
    es: "Protocolo para detectar infecciones por Mycobacterium chimaera",
  },
  "site.closedLoopCommunication": {
    en: "The team uses closed-loop communication",
    es: "El equipo usa comunicación en circuito cerrado",
  },
  "site.ecls": {
    en: "Extracorporeal life support is available",
    es: "Hay soporte vital extracorpóreo disponible",
  },
  "site.electronicRecord": {
    en: "Perfusion record kept electronically and automatically",
    es: "Registro de perfusión electrónico y automático",
  },
  "site.emergencyBypassReady": {
    en: "A set-up is ready for emergency bypass",
    es: "Hay un montaje listo para una circulación extracorpórea urgente",
  },
  "site.emergencyProcedures": {
    en: "Operating procedures for emergencies on bypass",
    es: "Procedimientos para urgencias en circulación extracorpórea",
  },
  "site.emergencySimulation": {
    en: "Emergencies on bypass are trained by simulation",
    es: "Las urgencias en circulación extracorpórea se entrenan con simulación",
  },
  "site.eqfLevel6": {
    en: "Perfusion training at level 6 of the European framework",
    es: "Formación de perfusión en el nivel 6 del marco europeo",
  },
  "site.heaterCoolerDisinfectedYearly": {
    en: "Heater-coolers sampled, cleaned and disinfected by a valid plan, at least once a year",
    es: "Termorreguladores muestreados, limpiados y desinfectados con un plan validado, al menos una vez al año",
  },
  "site.heaterCoolerPcrConsidered": {
    en: "PCR beside cultures for heater-coolers considered",
    es: "Se valoró la PCR junto a los cultivos de los termorreguladores",
  },
  "site.maintenancePlan": {
    en: "Maintenance plan for the heart-lung machine",
    es: "Plan de mantenimiento de la máquina corazón-pulmón",
  },
  "site.operatingProcedures": {
    en: "Standard operating procedures for perfusion",
    es: "Procedimientos normalizados de perfusión",
  },
  "site.qualityRegistry": {
    en: "Perfusion data go to a registry for quality improvement",
    es: "Los datos de perfusión van a un registro de mejora de la calidad",
  },
  "site.reservePerfusionist": {
    en: "One perfusionist more than there are cases (n+1)",
    es: "Un perfusionista más que casos (n+1)",
  },
  "site.restAfterDuty": {
    en: "8 hours of rest in every 16 hours of duty",
    es: "8 horas de descanso por cada 16 de servicio",
  },
  "site.simulationTraining": {
    en: "Perfusion is trained by simulation",
    es: "La perfusión se entrena con simulación",
  },
} as const satisfies Readonly<Record<string, Text>>;

import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const noAccessOnDrainageElsoGeneral17 = rule({
  id: "ecmo.noAccessOnDrainage.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "No access points between patient and pump",
    es: "Sin puntos de acceso entre paciente y bomba",
  },
  rationale: {
    en: "A tap that is opened there lets air in.",
    es: "Una llave abierta ahí deja entrar aire.",
  },
  cannotTell: {
    en: "It rests on what somebody stated. A document of the same body of 2022 describes a port for pressure there.",
    es: "Se basa en lo indicado. Un documento de 2022 de la misma sociedad describe ahí un puerto de presión.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "II.D",
    quotedIn: "PER207 §2.4 and its review",
    found: "no access points between patient and pump inlet, where pressure is negative, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: not(fact("equipment.accessOnDrainage")),
});

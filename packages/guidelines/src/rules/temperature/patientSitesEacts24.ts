import { present, twoOf } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const patientSitesEacts24 = rule({
  id: "cpb.temperature.patientSites.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Two sites of the patient's temperature", es: "Dos sitios de temperatura del paciente" },
  rationale: {
    en: "One site may lag or be wrong; two show how evenly the patient is cooled or warmed.",
    es: "Un sitio puede retrasarse o fallar; dos muestran si el paciente se enfría o calienta por igual.",
  },
  cannotTell: {
    en: "It counts what is recorded; a probe that is read but not recorded does not count, nor does it tell whether the two sites are well chosen.",
    es: "Cuenta lo registrado; una sonda leída pero no registrada no cuenta, ni indica si los dos sitios están bien elegidos.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on temperature at several sites; section not seen",
    quotedIn: "PER141 §2.8",
    found: "at least two patient sites, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: twoOf(
    present("patient.temperature.nasopharyngeal"),
    present("patient.temperature.bladder"),
    present("patient.temperature.core"),
    present("patient.temperature.blood"),
    present("patient.temperature.brain"),
  ),
  hold_s: 60,
});

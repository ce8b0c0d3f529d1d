import { ratio, atMoment, total } from "../../quantity/quantities.ts";
import { startOf } from "../../quantity/Moment.ts";
import { below, above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const initialProtamineRatioEacts24 = rule({
  id: "cpb.anticoagulation.initialProtamineRatioEacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Protamine below 1 mg for each 100 IU of the initial heparin",
    es: "Protamina por debajo de 1 mg por cada 100 UI de la heparina inicial",
  },
  rationale: {
    en: "Much of the initial heparin is gone by the end; protamine that finds none inhibits platelets and clotting.",
    es: "Al final gran parte de la heparina inicial ha desaparecido; la protamina sobrante inhibe plaquetas y coagulación.",
  },
  cannotTell: {
    en: "Initial heparin is what was noted as given until bypass began, so heparin in the prime counts only if it was noted. Bleeding decides more than a ratio. Another society's upper bound is higher: see the rule in conflict.",
    es: "La heparina inicial es la anotada hasta el inicio de la circulación extracorpórea; la del cebado cuenta solo si se anotó. El sangrado decide más que un cociente. Otra sociedad pone un límite mayor: vea la regla en conflicto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as protamine in mg to the initial heparin in 100 IU below 1.0; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: above(total("protamineGiven"), 0) },
  requires: below(
    ratio(total("protamineGiven"), ratio(atMoment(total("heparinGiven"), startOf("bypass")), 100)),
    1,
  ),
  conflictsWith: ["cpb.anticoagulation.totalProtamineRatioStsac18"],
});

import { ratio, total } from "../../quantity/quantities.ts";
import { below, above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const totalProtamineRatioStsac18 = rule({
  id: "cpb.anticoagulation.totalProtamineRatioStsac18",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Protamine below 2.6 mg for each 100 IU of heparin in all",
    es: "Protamina por debajo de 2,6 mg por cada 100 UI de heparina en total",
  },
  rationale: {
    en: "Beyond it protamine inhibits platelets, lengthens the ACT and makes bleeding worse.",
    es: "Por encima, la protamina inhibe plaquetas, alarga el ACT y agrava el sangrado.",
  },
  cannotTell: {
    en: "It is an upper bound, not a target; European guidance asks for much less: see the rule in conflict. Of its quotes one says below 2.6 and one not above 2.6: the stricter is judged. Heparin that was not noted is not counted.",
    es: "Es un límite superior, no un objetivo; la guía europea pide mucho menos: vea la regla en conflicto. De los textos que la citan uno dice menos de 2,6 y otro no más de 2,6: se juzga el más estricto. La heparina no anotada no cuenta.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "docwirenews.com/uncategorized/reversal-of-anticoagulation and PER245 §2.15",
    found:
      "total protamine below 2.6 mg for 100 IU of heparin as docwirenews.com quotes it, not above 2.6 as PER245 does; class IIa, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: { settings: ["cpb"], population: "adult", where: above(total("protamineGiven"), 0) },
  requires: below(ratio(total("protamineGiven"), ratio(total("heparinGiven"), 100)), 2.6),
  conflictsWith: ["cpb.anticoagulation.initialProtamineRatioEacts24"],
});

import { startOf } from "../../quantity/Moment.ts";
import { age_years, timeSince } from "../../quantity/quantities.ts";
import { all, atMost, below, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion, atArrest_degC } from "../arch/cerebralPerfusion.ts";

export const arrestMax41Boston03 = rule({
  id: "cpb.pediatric.arrestMax41.boston03",
  kind: "evidence",
  status: "read",
  title: {
    en: "Deep arrest without cerebral perfusion of 41 minutes or less in infants",
    es: "Parada profunda sin perfusión cerebral de 41 minutos o menos en lactantes",
  },
  rationale: {
    en: "Up to then children did as well at the age of eight; with each minute beyond, worse.",
    es: "Hasta entonces los niños evolucionaron igual a los ocho años; con cada minuto más, peor.",
  },
  cannotTell: {
    en: "One trial of one heart defect from 1988 to 1992, with blood thinner than is usual today; the limit's lower confidence bound is 32 minutes, and a later cohort with a median of 36 minutes found no harm. Several arrests are not added up.",
    es: "Un ensayo de una sola cardiopatía, de 1988 a 1992, con sangre más diluida que hoy; el límite inferior de confianza es 32 minutos, y una cohorte posterior con mediana de 36 minutos no halló daño. Varias paradas no se suman.",
  },
  citation: {
    source: "BOSTON03",
    locator: "abstract, results",
    found:
      "development at eight years was not affected unless circulatory arrest exceeded 41 minutes (lower 95 % limit 32), then steadily worse",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["arrest"],
    where: all(
      below(age_years, 1),
      atMost(atArrest_degC, 20),
      not(antegradePerfusion),
      not(fact("treatment.retrogradeCerebralPerfusion")),
    ),
  },
  requires: atMost(timeSince(startOf("arrest")), 2460),
  severity: "info",
  conflictsWith: ["cpb.pediatric.arrestBelow30.congenital20", "cpb.pediatric.arrestMax45.congenital20"],
});

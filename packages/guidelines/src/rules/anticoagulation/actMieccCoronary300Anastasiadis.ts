import { all, fact, not } from "../../rule/conditions.ts";
import { mieccAct } from "./mieccAct.ts";

export const actMieccCoronary300Anastasiadis = mieccAct({
  id: "cpb.anticoagulation.actMieccCoronary300Anastasiadis",
  surgery: { en: "coronary surgery", es: "cirugía coronaria" },
  where: all(fact("treatment.coronarySurgery"), not(fact("treatment.valveSurgery"))),
  atLeast_s: 300,
});

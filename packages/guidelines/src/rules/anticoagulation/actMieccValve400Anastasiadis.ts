import { fact } from "../../rule/conditions.ts";
import { mieccAct } from "./mieccAct.ts";

export const actMieccValve400Anastasiadis = mieccAct({
  id: "cpb.anticoagulation.actMieccValve400Anastasiadis",
  surgery: { en: "valve surgery", es: "cirugía valvular" },
  where: fact("treatment.valveSurgery"),
  atLeast_s: 400,
});

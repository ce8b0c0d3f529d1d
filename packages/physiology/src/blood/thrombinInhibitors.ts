import { pow } from "../math/pow.ts";

/**
 * By how much direct inhibitors of thrombin lengthen clotting tests, and how much of lysis an antifibrinolytic stops. They need no
 * antithrombin, protamine does not bind them, and anti-Xa does not see them.
 *
 *   ACT         (1 + b/0.8)^0.5·(1 + a/0.1)^0.335             b bivalirudin, a argatroban, mg per L of plasma
 *   aPTT        (1 + b/0.2)^0.5·(1 + a/0.0585)^0.335          tests started by tissue factor: the root of it
 *   lysis       1/(1 + (t/4.5)^1.75) of it is left            t tranexamic acid, mg/L
 *
 * The exponent of argatroban is that of 21 reagents, 0.304–0.364 (Francis and Hursting 2005), its aPTT 2.25 at 0.6 mg/L (the same), its ACT
 * 288 s at 1.2 mg/L (Tian 2013) and 300–450 at 4 (label). Bivalirudin: ACT 359 s at 6.4 mg/L (REPLACE-1), aPTT 1.5–2.5 at 0.7 mg/L (Walker
 * 2019); that it goes with the root, and tests of tissue factor with the root again, are teaching assumptions. Tranexamic acid: 5–10 mg/L
 * inhibit partly, 10–15 substantially (Picetti 2019), 80 % at 10 and 98 at 100 (from memory).
 */
export function actRatio(bivalirudin_mg_per_L: number, argatroban_mg_per_L: number): number {
  return (
    lengthened(bivalirudin_mg_per_L, 0.8, BIVALIRUDIN_POWER) *
    lengthened(argatroban_mg_per_L, 0.1, ARGATROBAN_POWER)
  );
}

export function apttRatio(bivalirudin_mg_per_L: number, argatroban_mg_per_L: number): number {
  return (
    lengthened(bivalirudin_mg_per_L, 0.2, BIVALIRUDIN_POWER) *
    lengthened(argatroban_mg_per_L, 0.0585, ARGATROBAN_POWER)
  );
}

/** Share of lysis that tranexamic acid stops. */
export function lysisInhibited_fraction(tranexamicAcid_mg_per_L: number): number {
  if (!(tranexamicAcid_mg_per_L > 0)) return 0;
  const power = pow(tranexamicAcid_mg_per_L / HALF_MG_PER_L, 1.75);
  return power / (1 + power);
}

function lengthened(mg_per_L: number, scale_mg_per_L: number, power: number): number {
  return mg_per_L > 0 ? pow(1 + mg_per_L / scale_mg_per_L, power) : 1;
}

const BIVALIRUDIN_POWER = 0.5;
const ARGATROBAN_POWER = 0.335;
const HALF_MG_PER_L = 4.5;

/**
 * What a drug does, by lever; the levers are read by the kernels of vessels, heart, lungs, kidneys, nerves and cells
 * (`kinds/drugEffects.ts`). Each figure is the lever at the full effect.
 */
export interface Acts {
  /** Resistance of the reflex beds and the kidneys, as a share added; a tenth of it in the brain. */
  readonly constriction?: number;
  /** Conductance of the same beds, as a share added. */
  readonly dilation?: number;
  /** Tone of the great veins, in units of full sympathetic drive; negative widens. */
  readonly veins?: number;
  /** Strength of the heart, as a share added. */
  readonly inotropy?: number;
  /** Heart rate, as a share added. */
  readonly rate?: number;
  /** Share of what the vessels of the aerated lung lose of the tone that exceeds a healthy lung's. */
  readonly lungDilation?: number;
  /** Share of the filtrate that leaves as urine, added. */
  readonly diuresis?: number;
  /** Depth of anesthesia, in MAC, added. */
  readonly depth_MAC?: number;
  /** Share of the own breathing that is taken. */
  readonly apnea?: number;
  /** Share of the muscles that are paralyzed. */
  readonly relaxation?: number;
  /** Share of a malignant hyperthermia that is taken from the muscles. */
  readonly muscleCalm?: number;
  /** By how much cells lower the interstitium's potassium. */
  readonly potassiumFall_mmol_per_L?: number;
  /** Share of the blood's glucose that cells take up per minute. */
  readonly glucoseUptake_per_min?: number;
}

/** E = C^n/(C^n + EC50^n) of the concentration at the effect site; with hill 0 a straight line, C/EC50. */
export interface DrugEffect {
  readonly ec50_per_L: number;
  readonly hill?: number;
  readonly acts: Acts;
}

/**
 * A drug as data. Amounts are in its own unit (`unit`); volumes and clearances per kg of the patient. The central volume
 * has the circuit's blood added. One compartment where `peripheral_L_per_kg` is absent.
 */
export interface Drug {
  readonly name: string;
  readonly unit: "µg" | "mg" | "g" | "IU" | "mmol" | "ppm";
  /** The control's unit as amount per second: for each kg where `perKg`. */
  readonly infusion?: { readonly perSecond: number; readonly perKg?: true };
  /** The control's unit as an amount. */
  readonly bolus?: number;
  /** Absent where nothing stays in compartments: an inhaled gas, an ion of the blood. */
  readonly kinetics?: Kinetics;
  /** Rate at which the effect site follows the plasma; nothing at all where the site is the plasma. */
  readonly ke0_per_min?: number;
  readonly effects: readonly DrugEffect[];
  /** What is poured into the blood with each unit, as amounts of what the blood holds (`kinds/contents.ts`). */
  readonly pours?: Pours;
  /** Where what the central compartment gives to the peripheral one, and loses, leaves the blood with it. */
  readonly mirrored?: true;
  /** Whence kinetics and constants of action are. */
  readonly source: string;
}

export interface Kinetics {
  readonly central_L_per_kg: number;
  readonly peripheral_L_per_kg?: number;
  readonly exchange_L_per_kg_min?: number;
  readonly clearance_L_per_kg_min: number;
  /** Shares of the clearance that go with the flow of the liver and the filtration of the kidneys. */
  readonly liver?: number;
  readonly kidney?: number;
  /** How much slower all clearance is for each 10 °C less. */
  readonly q10?: number;
  /** Share of what the circuit's blood holds that tubes and oxygenator take up per minute. */
  readonly circuitLoss_per_min?: number;
}

export interface Pours {
  readonly potassium_mmol?: number;
  readonly calcium_mmol?: number;
  readonly lidocaine_mg?: number;
  /** Bicarbonate with its sodium and its CO2. */
  readonly bicarbonate_mmol?: number;
  readonly fibrinogen_g?: number;
}

/** Of enzymes, where nothing is known of a drug (teaching assumption; heparin here has 3). */
export const USUAL_Q10 = 2;
/** The unit of µg/kg/min, in which most infusions are set, of a drug whose amounts are µg or mg. */
export const UG_PER_KG_MIN = { perSecond: 1 / 60, perKg: true } as const;
export const UG_PER_KG_MIN_AS_MG = { perSecond: 1e-3 / 60, perKg: true } as const;

import type { SignalId } from "@openperfusion/signals";

/** What a volume is filled with when a case is first laid out; a baked preset replaces it by the settled state. */
export type Filling =
  | "arterial"
  | "venous"
  | "prime"
  | "bloodPrime"
  | "crystalloid"
  | "maintenance"
  | "redCells"
  | "albumin"
  | "bicarbonate"
  | "stThomas"
  | "bloodCardioplegia"
  | "delNido"
  | "htk"
  | "interstitial"
  | "water"
  | "none";

/** A volume of blood or fluid (see `kinds/volumes.ts`). */
export interface VolumePart {
  readonly name: string;
  readonly compliance_mL_per_mmHg: number;
  readonly unstressed_mL: number;
  /** What its walls do below the unstressed volume: collapse, keep their shape, or nothing (a hard shell's brim). */
  readonly below: "collapses" | "keeps its shape" | "open to air";
  readonly start_mL: number;
  readonly filling: Filling;
  /** Whether the pressure in the chest acts on it from outside. */
  readonly inChest?: true;
  readonly beat?: BeatPart;
}

/** What makes a volume a chamber of the heart (see `kinds/chambers.ts`). */
export interface BeatPart {
  readonly side: "left" | "right";
  readonly level: "atrium" | "ventricle";
  readonly systolicCompliance_mL_per_mmHg: number;
  readonly systole_s: number;
  /** Active pressure that it can reach at most. */
  readonly most_mmHg: number;
  /** Stiffening of the resting wall: mmHg per mL³ above the unstressed volume. */
  readonly stiffening_mmHg_per_mL3: number;
}

interface Joint {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A passive way (see `kinds/pipes.ts`). Its laminar resistance is given for blood or fluid of a stated viscosity. */
export interface PipePart extends Joint {
  readonly kind: "pipe";
  readonly resistance_mmHg_s_per_mL: number;
  readonly turbulence_mmHg_s2_per_mL2?: number;
  readonly inertance_mmHg_s2_per_mL?: number;
  readonly head_mmHg?: number;
  /** Viscosity of the fluid that the resistance was given for. */
  readonly referenceViscosity_mPas: number;
  /** Veins with valves, check valves: nothing flows back. */
  readonly oneWay?: true;
  /** The control that closes it: 0 open, 1 closed. */
  readonly clamp?: SignalId;
  /** 1 open, 0 closed, before any control or fault acts; open where nothing is said. */
  readonly opening?: number;
  /** A cannula whose mouth lies in the collapsible vessel that it leaves (see `kinds/drains.ts`). */
  readonly drain?: { readonly empty_mL: number; readonly span_mL: number };
  /** A muscular vessel whose tone its tissue's control sets. */
  readonly arteriole?: true;
  /** A cannula, whose turbulence may tear red cells (see `kinds/cannulaJets.ts`). */
  readonly jet?: true;
}

/** A heart valve (see `kinds/valves.ts`). */
export interface ValvePart extends Joint {
  readonly kind: "valve";
  readonly resistance_mmHg_s_per_mL: number;
  /** Bernoulli: mmHg per (mL/s)², from the area of the open valve. */
  readonly turbulence_mmHg_s2_per_mL2: number;
}

export interface RollerPumpPart extends Joint {
  readonly kind: "rollerPump";
  readonly stroke_mL: number;
  readonly occlusion: number;
  readonly ripple: number;
  readonly acceleration_rpm_per_s: number;
  readonly pressureSlow_mmHg: number;
  readonly pressureStop_mmHg: number;
}

/** A centrifugal pump: head = a·N² − b·N·Q − c·Q·|Q|, N in thousands per minute, Q in mL/s (see `kinds/centrifugalPumps.ts`). */
export interface CentrifugalPumpPart extends Joint {
  readonly kind: "centrifugalPump";
  readonly head_mmHg_per_krpm2: number;
  readonly slope_mmHg_s_per_mL_krpm: number;
  readonly turbulence_mmHg_s2_per_mL2: number;
  readonly inertance_mmHg_s2_per_mL: number;
  readonly acceleration_rpm_per_s: number;
  /** Plasma hemoglobin freed: g per 100 L pumped at 3000 rpm and 5 L/min (see `kinds/hemolysis.ts`). */
  readonly hemolysis_g_per_100L: number;
}

/** A pump that is set in milliliters per minute: drip, sucker, vent, cardioplegia, cerebral perfusion, hemoconcentrator. */
export interface MeteredPumpPart extends Joint {
  readonly kind: "meteredPump";
  /** It slows as there is less than this above the source's rest. */
  readonly rest_mL: number;
  /** It stops while there is more than this where it goes. */
  readonly fullAt_mL: number;
  /** It draws air when its source is empty. */
  readonly drawsAir?: true;
  /** It drips or runs down: no current is needed. */
  readonly byGravity?: true;
  /** The control that closes its line: 0 open, 1 closed. */
  readonly clamp?: SignalId;
}

export type EdgePart = PipePart | ValvePart | RollerPumpPart | CentrifugalPumpPart | MeteredPumpPart;

/** The cells around a bed of capillaries (see `kinds/tissues.ts` and `kinds/vasomotor.ts`). */
export interface TissuePart {
  readonly name: string;
  readonly bed: string;
  readonly supply: string;
  readonly mass_kg: number;
  readonly vo2_share: number;
  readonly q10: number;
  readonly usualFlow_mL_per_s: number;
  readonly room_W_per_K: number;
  readonly lactateClearance_mL_per_s: number;
  readonly reflexGain: number;
  readonly regulation: "reflex" | "cerebral" | "coronary" | "renal";
}

/** A control and the numbers of the state that it sets: value = offset + gain · control. */
export interface ControlPart {
  readonly signal: SignalId;
  readonly targets: readonly { readonly slot: string; readonly gain?: number; readonly offset?: number }[];
  /** This circuit's own range, where it differs from the catalogue's. */
  readonly range?: {
    readonly min?: number;
    readonly max?: number;
    readonly step?: number;
    readonly default?: number;
  };
  /** Added to its targets once, at the moment when it is set; it returns to zero by itself. */
  readonly momentary?: true;
}

import type { SignalId } from "@openperfusion/signals";

/** What a volume is filled with when a case is first laid out; a baked preset replaces it by the settled state. */
export type Filling = "arterial" | "venous" | "crystalloid" | "redCells";

/** A volume of blood (see `kinds/volumes.ts`); a heart chamber has a beat of its own. */
export interface VolumePart {
  readonly name: string;
  readonly compliance_mL_per_mmHg: number;
  readonly unstressed_mL: number;
  /** What its walls do below the unstressed volume: collapse, keep their shape, or nothing (a hard shell's brim). */
  readonly below: "collapses" | "keeps its shape" | "open to air";
  readonly start_mL: number;
  readonly filling: Filling;
  readonly beat?: {
    readonly systolicCompliance_mL_per_mmHg: number;
    readonly delay_s: number;
    readonly systole_s: number;
    /** Active pressure that it can reach at most. */
    readonly most_mmHg: number;
  };
}

interface Joint {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A passive way (see `kinds/pipes.ts`). Resistance is given for normal blood, or for blood diluted as on bypass. */
export interface PipePart extends Joint {
  readonly kind: "pipe";
  readonly resistance_mmHg_s_per_mL: number;
  readonly turbulence_mmHg_s2_per_mL2?: number;
  readonly inertance_mmHg_s2_per_mL?: number;
  readonly head_mmHg?: number;
  readonly resistanceOf: "normal blood" | "diluted blood";
  /** Veins with valves let nothing back. */
  readonly oneWay?: true;
  /** The control that closes it: 0 open, 1 closed. */
  readonly clamp?: SignalId;
  /** A cannula whose mouth lies in the chamber that it leaves (see `kinds/drains.ts`). */
  readonly drain?: { readonly empty_mL: number; readonly span_mL: number };
}

export interface ValvePart extends Joint {
  readonly kind: "valve";
  readonly resistance_mmHg_s_per_mL: number;
}

export interface RollerPumpPart extends Joint {
  readonly kind: "rollerPump";
  readonly control: SignalId;
  readonly stroke_mL: number;
  readonly occlusion: number;
  readonly ripple: number;
  readonly acceleration_rpm_per_s: number;
  readonly levelStop_mL: number;
  readonly levelSlow_mL: number;
  readonly pressureSlow_mmHg: number;
  readonly pressureStop_mmHg: number;
}

export interface InfusionPart extends Joint {
  readonly kind: "infusion";
  readonly control: SignalId;
  /** It stops while there is more than this where it goes. */
  readonly fullAt_mL: number;
}

export type EdgePart = PipePart | ValvePart | RollerPumpPart | InfusionPart;

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
  readonly autoregulated?: true;
}

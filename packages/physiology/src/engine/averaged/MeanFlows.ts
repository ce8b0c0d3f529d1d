/** Mean flows and what moves them, as the laws of ways and heart write and the circulation's solution reads them. */
export interface MeanFlows {
  readonly flow_mL_per_s: Float64Array;
  /** ∂q/∂V of the volume that an edge leaves, and of the one that it enters. */
  readonly byFrom_per_s: Float64Array;
  readonly byTo_per_s: Float64Array;
  /** ∂P/∂V of each volume. */
  readonly slope_mmHg_per_mL: Float64Array;
  /** Volumes at the phase in which the pulsatile mode left them. */
  readonly volume0_mL: Float64Array;
}

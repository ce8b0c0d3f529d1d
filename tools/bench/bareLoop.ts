/** What a loop has to do as often as the engine does it. */
export interface LoopCounts {
  readonly volumes: number;
  readonly edges: number;
  /** Carried every 10 ms and every 50 ms. */
  readonly fastSpecies: number;
  readonly slowSpecies: number;
  /** Solved every 10 ms and every 100 ms. */
  readonly fastGasPlaces: number;
  readonly slowGasPlaces: number;
}

const STEP_S = 0.001;
const CHAMBERS = 4;

/**
 * The least that such a model costs: typed arrays, one form for every vessel and one for every edge, species carried
 * upwind, one Newton step of pH and one of pO2 per gas place, with Math.exp. No valves' areas, exchangers, tissues, reflexes,
 * sensors, levers or accounts. Returns a function that runs so many milliseconds and answers with a number of its state.
 */
export function bareLoop(counts: LoopCounts): (steps: number) => number {
  const { volumes, edges, fastSpecies, slowSpecies } = counts;
  const { from, to } = wiring(volumes, edges);
  const volume = Float64Array.from({ length: volumes }, (_, i) => 100 + i);
  const pressure = new Float64Array(volumes);
  const elastance = Float64Array.from({ length: volumes }, (_, i) =>
    i < CHAMBERS ? 0.03 : 0.05 + 0.002 * i,
  );
  const gain = Float64Array.from({ length: volumes }, (_, i) => (i < CHAMBERS ? (i === 0 ? 1.5 : 0.6) : 0));
  const flow = new Float64Array(edges);
  const memory = new Float64Array(edges);
  const conductance = new Float64Array(edges);
  const lowest = new Float64Array(edges);
  for (let k = 0; k < edges; k++) {
    const resistance = 0.05 + 0.01 * (k % 5);
    const inertance = k % 4 === 0 ? 0.005 : 0;
    const weight = 1 / (1 + (STEP_S * resistance) / (inertance || 1));
    memory[k] = inertance > 0 ? weight : 0;
    conductance[k] = inertance > 0 ? (STEP_S / inertance) * weight : 1 / resistance;
    lowest[k] = k % 8 === 0 ? 0 : -1e300;
  }
  const moved = new Float64Array(edges);
  const movedSlow = new Float64Array(edges);
  const fast = carrier(from, to, volume, fastSpecies);
  const slow = carrier(from, to, volume, slowSpecies);
  const gas = gasPlaces(counts.fastGasPlaces + counts.slowGasPlaces, fast.concentration, fastSpecies);
  let clock = 0;
  let step = 0;

  const flowOnce = (): void => {
    clock += STEP_S / 0.8;
    if (clock >= 1) clock -= 1;
    const active = beat(clock);
    for (let i = 0; i < volumes; i++) pressure[i] = (elastance[i]! + gain[i]! * active) * (volume[i]! - 60);
    for (let k = 0; k < edges; k++) {
      const a = from[k]!;
      const b = to[k]!;
      let q = flow[k]! * memory[k]! + (pressure[a]! - pressure[b]!) * conductance[k]!;
      const least = lowest[k]!;
      if (q < least) q = least;
      flow[k] = q;
      const passed = q * STEP_S;
      volume[a]! -= passed;
      volume[b]! += passed;
      moved[k]! += passed;
    }
  };

  return (steps) => {
    for (let n = 0; n < steps; n++) {
      flowOnce();
      step += 1;
      if (step % 10 !== 0) continue;
      for (let k = 0; k < edges; k++) movedSlow[k]! += moved[k]!;
      fast.carry(moved);
      gas.solve(0, counts.fastGasPlaces);
      if (step % 50 === 0) slow.carry(movedSlow);
      if (step % 100 === 0) gas.solve(counts.fastGasPlaces, counts.fastGasPlaces + counts.slowGasPlaces);
    }
    return volume[0]! + gas.sum();
  };
}

function wiring(volumes: number, edges: number): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(edges);
  const to = new Int32Array(edges);
  for (let k = 0; k < edges; k++) {
    const a = k % volumes;
    const b = k < volumes ? (k + 1) % volumes : (k * 7 + 3) % volumes;
    from[k] = a;
    to[k] = a === b ? (b + 1) % volumes : b;
  }
  return { from, to };
}

function beat(phase: number): number {
  if (phase < 0.3) return 0.5 - 0.5 * Math.cos(phase * 10.47);
  return phase < 0.45 ? 0.5 + 0.5 * Math.cos((phase - 0.3) * 20.94) : 0;
}

function carrier(
  from: Int32Array,
  to: Int32Array,
  volume: Float64Array,
  species: number,
): { readonly concentration: Float64Array; readonly carry: (moved: Float64Array) => void } {
  const count = volume.length;
  const concentration = Float64Array.from(
    { length: count * species },
    (_, j) => 1 + 0.01 * Math.floor(j / species) * (j % species),
  );
  const change = new Float64Array(count * species);
  const carry = (moved: Float64Array): void => {
    for (let k = 0; k < from.length; k++) {
      const passed = moved[k]!;
      moved[k] = 0;
      const a = from[k]! * species;
      const b = to[k]! * species;
      const source = passed >= 0 ? a : b;
      for (let s = 0; s < species; s++) {
        const amount = passed * concentration[source + s]!;
        change[a + s]! -= amount;
        change[b + s]! += amount;
      }
    }
    for (let i = 0, j = 0; i < count; i++) {
      const inverse = 1e-3 / Math.max(volume[i]!, 1);
      for (let s = 0; s < species; s++, j++) {
        concentration[j]! += change[j]! * inverse;
        change[j] = 0;
      }
    }
  };
  return { concentration, carry };
}

/** Content to tension: one Newton step of pH from the balance of charges, then one of ln pO2 on a Hill curve. */
function gasPlaces(
  places: number,
  concentration: Float64Array,
  species: number,
): { readonly solve: (first: number, last: number) => void; readonly sum: () => number } {
  const ph = new Float64Array(places).fill(7.4);
  const po2 = new Float64Array(places).fill(60);
  const solve = (first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      const content = 8 + 0.01 * concentration[i * species]!;
      const totalCo2 = 24 + 0.01 * concentration[i * species + 1]!;
      let p = ph[i]!;
      const h = Math.exp(-Math.LN10 * p);
      const share = 7.943e-7 / (7.943e-7 + h);
      const bicarbonate = totalCo2 * share;
      const charge = 38 - bicarbonate - 1.9 * (8 * p - 41) * 0.1 - 4 * p + 15;
      p -= (charge / (-bicarbonate * (1 - share) * Math.LN10 - 5.5)) * 0.5;
      ph[i] = p;
      const x = po2[i]!;
      const bound = 1 / (1 + Math.exp(-2.7 * Math.log((Math.max(1, x) * Math.exp(1.1 * (p - 7.4))) / 26.8)));
      const excess = 13.4 * bound + 0.0031 * x - content;
      const next = x - excess / ((13.4 * bound * (1 - bound) * 2.7) / Math.max(1, x) + 0.0031);
      po2[i] = Math.min(600, Math.max(1, next));
    }
  };
  return { solve, sum: () => po2.reduce((sum, value) => sum + value, 0) };
}

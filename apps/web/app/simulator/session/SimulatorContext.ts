import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { SimulatorSession } from "./SimulatorSession.ts";
import type { SimulatorState } from "./simulatorState.ts";

export const SimulatorContext = createContext<SimulatorSession | null>(null);

export function useSession(): SimulatorSession {
  const session = useContext(SimulatorContext);
  if (session === null) throw new TypeError("This part of the simulator needs a session around it");
  return session;
}

/** What React shows of the case; renders again when the selected part changes. */
export function useSimulator<T>(select: (state: SimulatorState) => T): T {
  return useStore(useSession().store, select);
}

import { useId } from "react";
import type { ReactNode } from "react";

export interface MachineSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One group of the machine's panel. */
export function MachineSection({ title, children }: MachineSectionProps) {
  const id = useId();
  return (
    <section className="machine__section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

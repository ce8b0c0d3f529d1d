import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

export interface SidewaysScrollProps {
  /** What is inside, for a screen reader. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Wide content on a narrow screen. While something is out of sight it can be reached with the keyboard, too. */
export function SidewaysScroll({ label, className = "", children }: SidewaysScrollProps) {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const isCut = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
      if (isCut) element.tabIndex = 0;
      else element.removeAttribute("tabindex");
    });
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={host} className={`scroll-x ${className}`.trim()} aria-label={label}>
      {children}
    </section>
  );
}

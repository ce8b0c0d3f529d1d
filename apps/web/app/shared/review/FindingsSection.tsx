import type { ReactNode } from "react";
import { useReviewPlace } from "./ReviewPlace.ts";

/** A part of the findings under its heading. */
export function FindingsSection({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const {
    headings: [Heading],
  } = useReviewPlace();
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

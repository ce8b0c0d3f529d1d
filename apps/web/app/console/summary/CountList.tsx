import { formatCount } from "../../shared/format/formatCount.ts";

export interface CountListProps {
  readonly title: string;
  readonly language: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Named counts; the plain number stays in the markup for programs that read the page. */
export function CountList({ title, language, counts }: CountListProps) {
  return (
    <div className="card">
      <h3>{title}</h3>
      <dl className="counts">
        {Object.entries(counts).map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <data value={count}>{formatCount(count, language)}</data>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

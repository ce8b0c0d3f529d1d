import { formatCount } from "../../shared/format/formatCount.ts";

export interface CountListProps {
  readonly title: string;
  readonly language: string;
  /** By key. */
  readonly counts: Readonly<Record<string, number>>;
  /** A key in words; one without words is shown as it is. */
  readonly words: Readonly<Record<string, string>>;
}

/** Named counts; key and plain number stay in the markup for programs that read the page. */
export function CountList({ title, language, counts, words }: CountListProps) {
  return (
    <div className="card">
      <h3>{title}</h3>
      <dl className="counts">
        {Object.entries(counts).map(([key, count]) => (
          <div key={key} data-key={key}>
            <dt>{Object.hasOwn(words, key) ? words[key] : key}</dt>
            <dd>
              <data value={count}>{formatCount(count, language)}</data>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

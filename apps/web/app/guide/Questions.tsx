export interface Question {
  readonly question: string;
  /** Plain text: the same words go to readers and to search engines. */
  readonly answer: string;
}

/** Questions and answers, open by themselves on paper, and marked up for search engines as a schema.org FAQPage. */
export function Questions({ items }: { readonly items: readonly Question[] }) {
  return (
    <>
      <div className="questions">
        {items.map(({ question, answer }) => (
          <details key={question}>
            <summary>{question}</summary>
            <p>{answer}</p>
          </details>
        ))}
      </div>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: faqJson(items) }} />
    </>
  );
}

export function faqJson(items: readonly Question[]): string {
  const page = {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    mainEntity: items.map(({ question, answer }) => ({
      "@type": "Question",
      name: question,
      acceptedAnswer: { "@type": "Answer", text: answer },
    })),
  };
  // A "<" could end the script element early.
  return JSON.stringify(page).replaceAll("<", String.raw`\u003c`);
}

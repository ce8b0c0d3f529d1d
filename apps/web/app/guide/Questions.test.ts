import { describe, expect, it } from "vitest";
import { questions as english } from "./pages/what-is-perfusion/questions.en.ts";
import { questions as spanish } from "./pages/what-is-perfusion/questions.es.ts";
import { faqJson } from "./Questions.tsx";

describe("questions and answers", () => {
  it("are handed to search engines as a schema.org FAQPage with the same words", () => {
    const page = JSON.parse(faqJson(english)) as {
      "@type": string;
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    expect(page["@type"]).toBe("FAQPage");
    expect(page.mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual(
      english.map(({ question, answer }) => [question, answer]),
    );
  });

  it("can't end the script that carries them", () => {
    expect(faqJson([{ question: "a", answer: "</script><script>" }])).not.toContain("<");
  });

  it("are as many in Spanish as in English", () => {
    expect(spanish).toHaveLength(english.length);
  });
});

import type { Rule } from "@openperfusion/guidelines";

/** What rules are about, by the beginning of their ids; the order is that of the page. */
export const TOPICS = [
  "cpb.temperature",
  "cpb.oxygen",
  "cpb.pressure",
  "cpb.blood",
  "cpb.anticoagulation",
  "cpb.cardioplegia",
  "cpb.arch",
  "cpb.monitoring",
  "cpb.circuit",
  "cpb.priming",
  "cpb.checklists",
  "cpb.weaning",
  "cpb.pediatric",
  "cpb.team",
  "ecmo",
  "safety",
  "plausibility",
] as const;
export type Topic = (typeof TOPICS)[number];

/** The last part of a topic's id, under which the catalogs name it. */
export type TopicName = Topic extends infer Each ? (Each extends `cpb.${infer Name}` ? Name : Each) : never;

export function topicOf({ id }: Pick<Rule, "id">): Topic {
  const found = TOPICS.find((topic) => id.startsWith(`${topic}.`));
  if (found === undefined) throw new RangeError(`The rule ${id} belongs to no topic of the page`);
  return found;
}

export function topicName(topic: Topic): TopicName {
  return topic.replace("cpb.", "") as TopicName;
}

/** What a new module's files ask for, in one language; the scaffold puts it into [[…]]. */
export type ScaffoldWords = {
  title: string;
  neutralTitle: string;
  summary: string;
  covers: string;
  notCovered: string;
  objective: string;
  contentNote: string;
  heading: string;
  paragraph: string;
  point: string;
  scenarioTitle: string;
  story: string;
  question: string;
  goodWay: string;
  otherWay: string;
  feedback: string;
  stem: string;
  best: string;
  rival: string;
  explanation: string;
  statement: string;
  /** Steps of agreement, the same in all modules: nothing to replace. */
  scale: readonly [string, string, string, string, string];
  guide: { title: string; headings: readonly string[] };
  guardians: { title: string; headings: readonly string[] };
};

import type { Question } from "../../Questions.tsx";

export const questions: readonly Question[] = [
  {
    question: "Is perfusion the same as the heart–lung machine?",
    answer:
      "The heart–lung machine is the tool, perfusion is the work. The same work is done with an ECMO circuit in intensive care, and with smaller circuits that keep a donated organ alive or that perfuse only the brain during surgery of the aorta.",
  },
  {
    question: "Does the patient feel anything?",
    answer:
      "On cardiopulmonary bypass, no: the patient is under general anesthesia for the operation. On ECMO patients may be awake; some sit up, eat and walk with their circuit beside them, if the cannulas and their condition allow it.",
  },
  {
    question: "Why is blood from the veins dark?",
    answer:
      "Hemoglobin is bright red when it carries oxygen and dark red when it has given it away. The circuit is drawn with red and blue to tell the two apart; venous blood is never really blue.",
  },
  {
    question: "What is the difference between oxygen fraction and sweep gas?",
    answer:
      "The fraction of oxygen in the gas mainly decides how much oxygen enters the blood. The amount of gas that flows past the membrane, the sweep, mainly decides how much carbon dioxide leaves it. Turning up the sweep does little for oxygen.",
  },
  {
    question: "Why is the blood diluted?",
    answer:
      "The circuit has to be filled with fluid before it is joined to the patient. That fluid mixes with the blood and lowers the share of red cells. Smaller circuits and less filling volume keep the dilution small.",
  },
  {
    question: "Why is the patient cooled?",
    answer:
      "A colder body uses less oxygen, so it bears a lower flow or, for a short while, none. Many operations are done at normal temperature today; deep cooling is kept for those that must stop the circulation.",
  },
  {
    question: "Can ECMO heal a heart or a lung?",
    answer:
      "No. It gives time: for the organ to recover, for a treatment to act, for a transplant or a lasting pump, or for a decision.",
  },
  {
    question: "May I use this page for treating a patient?",
    answer:
      "No. It explains. No clinician has reviewed it yet, and figures are given with what was read of each source. For practice, follow your institution's protocol and the guidelines themselves.",
  },
];

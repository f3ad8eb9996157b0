/** English sentences that give somebody a post without standing in one phrase with the name. */
import type { LanguageExample } from "../../types.ts";

export const postExamples: readonly LanguageExample[] = [
  // The post of somebody else.
  {
    text: "Finnish Foreign Minister Aino Lahti met her Estonian counterpart Marek Tamm.",
    people: [
      { name: "Aino Lahti", jobTitle: "Foreign Minister", affiliation: "Finland" },
      { name: "Marek Tamm", jobTitle: "Foreign Minister", affiliation: "Estonia" },
    ],
  },
  {
    text: "President Hector Salinas flew home. Salinas will call his Chilean counterpart, Rosa Medina, on Monday.",
    people: [
      { name: "Hector Salinas", jobTitle: "President" },
      { name: "Rosa Medina", jobTitle: "President", affiliation: "Chile" },
    ],
  },
  {
    text: "Omar Haddad spoke to his Dutch counterpart Ruud Bakker.",
    people: [
      { name: "Omar Haddad", jobTitle: "" },
      { name: "Ruud Bakker", jobTitle: "", affiliation: "Netherlands" },
    ],
  },
  // Verbs that appoint.
  {
    text: "The board appointed Priya Menon as chief executive.",
    people: [{ name: "Priya Menon", jobTitle: "chief executive" }],
  },
  {
    text: "Members elected navy veteran Gordon Pell chairman of the Harrow Foundation.",
    people: [{ name: "Gordon Pell", jobTitle: "chairman", affiliation: "Harrow Foundation" }],
  },
  {
    text: "They named Ruth Dalton to be ambassador to Peru.",
    people: [{ name: "Ruth Dalton", jobTitle: "ambassador" }],
  },
  {
    headline: "Ingrid Vold named principal of Balliol College",
    text: "The college is old.",
    people: [{ name: "Ingrid Vold", jobTitle: "principal", affiliation: "Balliol College" }],
  },
  {
    text: "Ingrid Vold was appointed rector of the University of Bergen.",
    people: [{ name: "Ingrid Vold", jobTitle: "rector", affiliation: "University of Bergen" }],
  },
  // What somebody is.
  {
    text: "Mr. Pendleton is also chairman of the Harrow Foundation.",
    people: [{ name: "Pendleton", jobTitle: "chairman", affiliation: "Harrow Foundation" }],
  },
  {
    text: "Jonas Beck, who is currently deputy rector at the University of Graz, will speak.",
    people: [{ name: "Jonas Beck", jobTitle: "deputy rector", affiliation: "University of Graz" }],
  },
  {
    text: "Jonas Beck, who has long been head of the choir, will sing.",
    people: [{ name: "Jonas Beck", jobTitle: "head" }],
  },
  {
    text: "The museum's previous director was Greta Moss, who left in May.",
    people: [{ name: "Greta Moss", jobTitle: "director" }],
  },
  // Brackets that say nothing of the post.
  {
    text: "Sen. Walter Briggs (D-OH) voted no.",
    people: [{ name: "Walter Briggs", jobTitle: "Sen.", affiliation: "" }],
  },
  {
    text: "The prize went to Greek poet Maria Vasili (Reuters).",
    people: [{ name: "Maria Vasili", jobTitle: "poet", affiliation: "" }],
  },
];

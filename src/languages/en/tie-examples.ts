/** English sentences that tie somebody to a body without a phrase about the person. */
import type { LanguageExample } from "../../types.ts";

/** Ties by deeds, by posts held somewhere in the text, by lists and by who followed whom. */
export const tieExamples: readonly LanguageExample[] = [
  // Verbs.
  { text: "Nils Berg, who works for Oxfam, flew home.", people: [{ name: "Nils Berg", affiliation: "Oxfam" }] },
  {
    text: "Mona Keller, who teaches law at the University of Graz, agreed.",
    people: [{ name: "Mona Keller", affiliation: "University of Graz" }],
  },
  { text: "Luis Medina joined Arsenal from Chelsea.", people: [{ name: "Luis Medina", affiliation: "Arsenal" }] },
  {
    text: "Luis Medina has signed a new contract with Everton.",
    people: [{ name: "Luis Medina", affiliation: "Everton" }],
  },
  {
    text: "Luis Medina scored twice as Everton beat Chelsea 2-0.",
    people: [{ name: "Luis Medina", affiliation: "Everton" }],
  },
  {
    text: "Luis Medina scored twice in the rain, giving Everton a late win over Chelsea.",
    people: [{ name: "Luis Medina", affiliation: "Everton" }],
  },
  { text: "Luis Medina scored against Chelsea.", people: [{ name: "Luis Medina", affiliation: "" }] },
  { text: "Ana Ruiz works at night.", people: [{ name: "Ana Ruiz", affiliation: "" }] },
  // Lists.
  {
    text: "Luis Medina and Omar Haddad scored for Everton.",
    people: [
      { name: "Luis Medina", affiliation: "Everton" },
      { name: "Omar Haddad", affiliation: "Everton" },
    ],
  },
  {
    text: "Everton's Luis Medina and Omar Haddad were hurt.",
    people: [
      { name: "Luis Medina", affiliation: "Everton" },
      { name: "Omar Haddad", affiliation: "Everton" },
    ],
  },
  // Posts that are held in a body of the text.
  {
    text: "The show opens at the Harrow Museum in May. Curator Greta Moss chose the pictures.",
    people: [{ name: "Greta Moss", jobTitle: "Curator", affiliation: "Harrow Museum" }],
  },
  {
    text: "The Denver Police Department took calls. Police chief Tom Alderton asked for calm.",
    people: [{ name: "Tom Alderton", jobTitle: "Police chief", affiliation: "Denver Police Department" }],
  },
  {
    text: "Everton lost to Arsenal. Coach Tom Alderton asked for calm.",
    people: [{ name: "Tom Alderton", jobTitle: "Coach", affiliation: "" }],
  },
  // Credits.
  {
    text: "LIMA (Reuters) - Rain fell. (Reporting by Ana Ruiz and Omar Haddad in Cusco; Editing by Ruth Dalton)",
    people: [
      { name: "Ana Ruiz", affiliation: "Reuters" },
      { name: "Omar Haddad", affiliation: "Reuters" },
      { name: "Ruth Dalton", affiliation: "Reuters" },
    ],
  },
  // Successors.
  {
    text: "Nokia appointed Pekka Salo as chairman. He will replace Ruth Dalton.",
    people: [
      { name: "Pekka Salo", affiliation: "Nokia" },
      { name: "Ruth Dalton", affiliation: "Nokia" },
    ],
  },
  // Small words and memberships.
  {
    text: "Petty Officer Gail Norris with the Coast Guard said the boat was old.",
    people: [{ name: "Gail Norris", affiliation: "Coast Guard" }],
  },
  {
    text: "Nils Berg, with the Harrow Foundation, agreed.",
    people: [{ name: "Nils Berg", affiliation: "Harrow Foundation" }],
  },
  { text: "Nils Berg, a Democrat from Iowa, agreed.", people: [{ name: "Nils Berg", affiliation: "Democrat" }] },
  {
    text: "Nils Berg, a 10-year veteran of the Denver Police Department, agreed.",
    people: [{ name: "Nils Berg", affiliation: "Denver Police Department" }],
  },
  { text: "Tory rebel Gail Norris voted no.", people: [{ name: "Gail Norris", affiliation: "Tory" }] },
  {
    text: "They thanked Gail Norris [acting rector] for it.",
    people: [{ name: "Gail Norris", jobTitle: "acting rector" }],
  },
  {
    text: "Nils Berg has been appointed chief executive of Nokia.",
    people: [{ name: "Nils Berg", jobTitle: "chief executive", affiliation: "Nokia" }],
  },
  {
    text: "The board announced the appointment of Nils Berg as treasurer.",
    people: [{ name: "Nils Berg", jobTitle: "treasurer" }],
  },
  {
    text: "Gail Norris, a spokeswoman for Peru's foreign ministry, said so.",
    people: [{ name: "Gail Norris", jobTitle: "spokeswoman", affiliation: "Peru" }],
  },
  {
    text: "Nils Berg, founder of the Swiss drugmaker Zelvora, agreed.",
    people: [{ name: "Nils Berg", jobTitle: "founder", affiliation: "Zelvora" }],
  },
  {
    text: "Nils Berg, Labour MP for Luton, agreed.",
    people: [{ name: "Nils Berg", jobTitle: "MP", affiliation: "Labour" }],
  },
  {
    text: "Boone County Sheriff Nils Berg agreed.",
    people: [{ name: "Nils Berg", jobTitle: "Sheriff", affiliation: "Boone County" }],
  },
  { text: "The Kenyan national rugby team won.", organizations: ["Kenyan national rugby team"] },
  {
    text: "Celtics star Nils Berg was hurt, and Texas Republican Gail Norris wrote to him.",
    people: [
      { name: "Nils Berg", affiliation: "Celtics" },
      { name: "Gail Norris", affiliation: "Republican" },
    ],
  },
  {
    text: "Nils Berg, a former sailor who served in the Royal Navy, agreed.",
    people: [{ name: "Nils Berg", jobTitle: "former sailor", affiliation: "Royal Navy" }],
  },
  {
    text: "Researchers at the University of Graz counted them. Professor Mona Keller led them.",
    people: [{ name: "Mona Keller", affiliation: "University of Graz" }],
  },
  // Whose the post is, by a noun or a possessive.
  {
    text: "Arsenal lost again. The club's manager, Nils Berg, was silent.",
    people: [{ name: "Nils Berg", jobTitle: "manager", affiliation: "Arsenal" }],
  },
  {
    text: "Nokia named Gail Norris its chairwoman.",
    people: [{ name: "Gail Norris", jobTitle: "chairwoman", affiliation: "Nokia" }],
  },
  {
    text: "Gail Norris, a reporter for The Guardian, saw it.",
    people: [{ name: "Gail Norris", jobTitle: "reporter", affiliation: "The Guardian" }],
  },
  {
    text: "Gail Norris, the Green Party candidate, saw it.",
    people: [{ name: "Gail Norris", jobTitle: "candidate", affiliation: "Green Party" }],
  },
  // Teams by what was done for them.
  {
    text: "Everton have signed Nils Berg from Arsenal.",
    people: [{ name: "Nils Berg", affiliation: "Everton" }],
  },
  { text: "Everton took the lead through Nils Berg.", people: [{ name: "Nils Berg", affiliation: "Everton" }] },
  { text: "Nils Berg's late goal gave Everton the lead.", people: [{ name: "Nils Berg", affiliation: "Everton" }] },
  { text: "Nils Berg, formerly of Everton, was hurt.", people: [{ name: "Nils Berg", affiliation: "Everton" }] },
  { text: "Nils Berg rode his luck. He plays for Everton.", people: [{ name: "Nils Berg", affiliation: "Everton" }] },
  {
    text: "Gail Norris was hurt. She is a curator at the Harrow Museum.",
    people: [{ name: "Gail Norris", jobTitle: "curator", affiliation: "Harrow Museum" }],
  },
  // Ministers of a country that stands elsewhere.
  {
    text: "South Korea's foreign ministry agreed. Foreign Minister Gail Norris will fly to Oslo.",
    people: [{ name: "Gail Norris", jobTitle: "Foreign Minister", affiliation: "South Korea" }],
  },
  {
    text: "South Korea's foreign ministry agreed with the Polish foreign ministry. Foreign Minister Gail Norris flew.",
    people: [{ name: "Gail Norris", jobTitle: "Foreign Minister", affiliation: "" }],
  },
  {
    headline: "Peru says talks will go on",
    text: "Finance Minister Gail Norris was glad.",
    people: [{ name: "Gail Norris", jobTitle: "Finance Minister", affiliation: "Peru" }],
  },
  // Bodies that only a post shows.
  { text: "Nils Berg, chief executive of Zelvora, agreed.", organizations: ["Zelvora"] },
  { text: "In May Zelvora chief executive Nils Berg agreed.", organizations: ["Zelvora"] },
  { text: "Previously chief executive Nils Berg had agreed.", organizations: [] },
  { text: "Orvelo mayor Nils Berg agreed.", organizations: [] },
  {
    text: "Gail Norris, a lecturer in law at the University of Graz, agreed.",
    people: [{ name: "Gail Norris", affiliation: "University of Graz" }],
  },
  {
    text: "Nokia shares fell. They did so after Siemens sold a plant. Chairman Nils Berg was calm.",
    people: [{ name: "Nils Berg", affiliation: "Nokia" }],
  },
  {
    text: "Nokia Ltd named a chairman. Shares of Nokia rose.",
    organizations: ["Nokia Ltd"],
  },
  {
    text: "The show was seen by Ruth Dalton, one of the curators of the Harrow Museum.",
    people: [{ name: "Ruth Dalton", jobTitle: "curator", affiliation: "Harrow Museum" }],
  },
  {
    text: "Luis Medina has signed for Everton. The 31-year-old Peru midfielder joined them from Arsenal.",
    people: [{ name: "Luis Medina", jobTitle: "midfielder", affiliation: "Everton" }],
  },
  {
    text: "The ministers met under Prime Minister Nils Berg.",
    people: [{ name: "Nils Berg", jobTitle: "Prime Minister" }],
  },
  { text: "He stays through the 2025-26 season.", dates: [] },
  {
    text: "They elected Nokia's Nils Berg. He will replace the long-serving Ruth Dalton.",
    people: [
      { name: "Nils Berg", affiliation: "Nokia" },
      { name: "Ruth Dalton", affiliation: "Nokia" },
    ],
  },
  // Agencies and teams by their brackets.
  { text: "LIMA (QRN) - Rain fell on the city.", organizations: ["QRN"] },
  {
    text: "Dallas (6-1) took a lead over the Grizzlies (4-3).",
    organizations: ["Dallas", "Grizzlies"],
    places: [],
  },
  { text: "The senators from Dallas (two of them) left.", places: ["Dallas"] },
  // Whoever appoints is whom the post is held in; `Its` goes on about the body of the sentence before.
  {
    text: "Lockwood Borough Council has appointed Luis Medina as its interim chief executive.",
    people: [{ name: "Luis Medina", jobTitle: "interim chief executive", affiliation: "Lockwood Borough Council" }],
  },
  {
    text: "The Girdwood Trust has announced the appointment of Luis Medina OBE as chief curator.",
    people: [{ name: "Luis Medina", jobTitle: "chief curator", affiliation: "Girdwood Trust" }],
  },
  {
    text: "Lockwood Borough Council has hired a lawyer. Its previous chief accountant, Mona Keller, was sacked in March.",
    people: [{ name: "Mona Keller", affiliation: "Lockwood Borough Council" }],
  },
  {
    text: "Lockwood Town Council has a plan. Councillor Mona Keller, who chaired the inquiry, liked it.",
    people: [{ name: "Mona Keller", jobTitle: "Councillor", affiliation: "Lockwood Town Council" }],
  },
  // One country each.
  {
    text: "Polish and Czech foreign ministers, Jan Kowal and Petr Novak, discussed the plan.",
    people: [
      { name: "Jan Kowal", jobTitle: "foreign minister", affiliation: "Poland" },
      { name: "Petr Novak", jobTitle: "foreign minister", affiliation: "Czech Republic" },
    ],
  },
  {
    text: "Lockwood Borough Council met. Lockwood Borough Council owes money to Orvelle Town Council. Mona Keller, the council's leader, agreed.",
    people: [{ name: "Mona Keller", jobTitle: "leader", affiliation: "Lockwood Borough Council" }],
  },
  {
    headline: "Mona Keller: new Harrow Museum curator",
    text: "Rain fell.",
    people: [{ name: "Mona Keller", jobTitle: "curator", affiliation: "Harrow Museum" }],
  },
  {
    text: "LOCKWOOD Town Council has a plan. Councillor Mona Keller liked the plan of Lockwood Town Council.",
    people: [{ name: "Mona Keller", affiliation: "Lockwood Town Council" }],
  },
  // Leaders whose country the text names, and none where it does not.
  {
    text: "Troops left Portugal. President Marcelo Rebelo de Sousa was glad.",
    people: [{ name: "Marcelo Rebelo de Sousa", jobTitle: "President", affiliation: "Portugal" }],
  },
  {
    text: "Rain fell. President Marcelo Rebelo de Sousa was glad.",
    people: [{ name: "Marcelo Rebelo de Sousa", jobTitle: "President", affiliation: "" }],
  },
  // Teams by what their players are called.
  {
    text: "The Southern Strikers beat the Orvelle Lions. Strikers winger Luis Medina scored in the match.",
    people: [{ name: "Luis Medina", jobTitle: "winger", affiliation: "Southern Strikers" }],
  },
  {
    text: "Luis Medina plays for Man United. Manchester United won.",
    people: [{ name: "Luis Medina", affiliation: "Manchester United" }],
  },
  // Where a teacher lives is nobody's body.
  {
    text: "The trees were kept, said Halistan schoolteacher Mona Keller.",
    people: [{ name: "Mona Keller", jobTitle: "schoolteacher" }],
    organizations: [],
  },
];

import { plural } from "./plural";

/** What a known person's page says, taken over field by field. */
export const update = {
  update: {
    title: "Opdatér fra siden",
    lead: "Vælg, hvad der overtages. Det, siden ikke nævner, bliver, som det er.",
    none: "Siden siger intet, som Havn ikke ved.",
    allOf: "Alle",
    noneOf: "Ingen",
    inHavn: "I Havn",
    onPage: "På siden",
    nothing: "Intet endnu",
    accept: (count: number) => `Overtag ${plural(count, "felt", "felter")}`,
    fields: {
      name: "Navn",
      headline: "Overskrift",
      location: "Sted",
      about: "Om",
      emails: "E-mail",
      phones: "Telefon",
      websites: "Hjemmesider",
      positions: "Erfaring",
      education: "Uddannelse",
      skills: "Kompetencer",
      languages: "Sprog",
      certifications: "Certifikater",
    } as Readonly<Record<string, string>>,
  },
};

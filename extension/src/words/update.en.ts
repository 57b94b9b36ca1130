import { plural } from "./plural";

/** What a known person's page says, taken over field by field. */
export const update = {
  update: {
    title: "Update from this page",
    lead: "Choose what is taken over. What the page does not say stays as it is.",
    none: "This page says nothing that Havn does not know.",
    allOf: "All",
    noneOf: "None",
    inHavn: "In Havn",
    onPage: "On the page",
    nothing: "Nothing yet",
    accept: (count: number) => `Take over ${plural(count, "field", "fields")}`,
    fields: {
      name: "Name",
      headline: "Headline",
      location: "Location",
      about: "About",
      emails: "E-mail",
      phones: "Phone",
      websites: "Websites",
      positions: "Experience",
      education: "Education",
      skills: "Skills",
      languages: "Languages",
      certifications: "Certifications",
    } as Readonly<Record<string, string>>,
  },
};

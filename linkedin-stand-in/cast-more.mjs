/** @import { Person } from "./cast.mjs" */

/** People for walking around, each with one trap of its own. @type {Person[]} */
export const MORE = [
  { slug: "ane-stub-demo", member: 910000105, layout: "sdui", name: "Ane Stub", degree: 3, why: "an almost empty profile", headline: "--" },
  {
    slug: "malthe-vrang-demo", member: 910000106, layout: "pvs", name: "Malthe Vrang", degree: 2, contactSlug: "bo-lund-demo",
    why: "the page's contact link names another person", headline: "Tester at Modvind", location: "Esbjerg, Denmark",
    positions: [{ title: "Tester", company: "Modvind", companyId: 7100111, type: "Full-time", from: "2019-01", location: "Esbjerg, Denmark" }],
    education: [{ school: "Vesterhavets Erhvervsskole", schoolId: 8100105, degree: "AP degree", field: "Computer Science", from: "2016", to: "2018" }],
    skills: ["Exploratory testing"],
  },
  {
    slug: "maximiliane-von-hohenfelde-oesterskov-til-overgaard-demo", member: 910000107, layout: "pvs", degree: 3, why: "a very long name",
    name: "Maximiliane Annabella Christiane von Hohenfelde-Østerskov til Overgård-Nørregaard, PhD, MBA",
    headline: "Chief everything officer for strategic transformation, organisational agility, sustainable supply chains and related questions across the Nordics, the Baltics and beyond at Langnavn & Partnere",
    location: "Greater Copenhagen Area",
    positions: [{ title: "Chief everything officer, strategic transformation | Nordics & Baltics", company: "Langnavn & Partnere", companyId: 7100112, from: "2015" }],
    education: [{ school: "Øresunds Tekniske Universitet", schoolId: 8100104, degree: "Doctor of Philosophy - PhD", field: "Organisation", from: "2008", to: "2012" }],
    skills: ["Change management", "Negotiation"],
  },
  {
    slug: "åse-æbelø-demo", member: 910000108, layout: "sdui", name: "Åse Æbelø Ørum", degree: 1, why: "Danish letters everywhere",
    headline: "Løsningsarkitekt hos Blåbærgrøden ApS", location: "Ærøskøbing, Denmark", about: "Små skridt, hver dag.",
    positions: [{ title: "Løsningsarkitekt", company: "Blåbærgrøden ApS", companyId: 7100113, type: "Full-time", from: "2018-05", location: "Ærøskøbing, Denmark", description: "Årlige målinger på tværs af øhavet." }],
    education: [{ school: "Skærgårdens Universitet", schoolId: 8100103, degree: "Kandidat", field: "Datalogi", from: "2009", to: "2014" }],
    skills: ["Arkitektur", "Formidling"], languages: [{ name: "Danish", level: "Native or bilingual proficiency" }],
  },
  {
    slug: "johanne-trappe-demo", member: 910000109, layout: "pvs", name: "Johanne Trappe", degree: 2, why: "grouped roles, the time in the header",
    headline: "Engineering manager at Trinvis", location: "Aalborg, Denmark",
    positions: [
      { company: "Trinvis", companyId: 7100114, header: "time", roles: [
        { title: "Engineering manager", type: "Full-time", from: "2023-04", location: "Aalborg, Denmark", description: "Two teams, fourteen people." },
        { title: "Senior developer", type: "Full-time", from: "2020-11", to: "2023-03" },
        { title: "Developer", type: "Part-time", from: "2019-06", to: "2020-10", location: "Aalborg, Denmark", workplace: "On-site" },
      ] },
      { title: "Intern", company: "Limfjord Apps", companyId: 7100115, type: "Internship", from: "2019-01", to: "2019-05", location: "Aalborg, Denmark" },
    ],
    education: [{ school: "Limfjordens Universitet", schoolId: 8100106 }], skills: ["Leadership", "TypeScript", "Coaching"],
  },
  {
    slug: "karl-stige-demo", member: 910000110, layout: "sdui", name: "Karl Stige", degree: 2, why: "grouped roles, the kind in the header",
    headline: "Staff engineer at Opadgående", location: "Vejle, Denmark",
    positions: [
      { title: "Board member", company: "Vejle Kodeklub", companyId: 7100116, from: "2023", to: "2023" },
      { company: "Opadgående", companyId: 7100117, header: "type", type: "Full-time", location: "Vejle, Denmark", roles: [
        { title: "Staff engineer", from: "2022-01", description: "Sets direction for the data platform." },
        { title: "Senior engineer", from: "2019-07", to: "2021-12" },
      ] },
    ],
    education: [{ school: "Kystens Tekniske Højskole", schoolId: 8100101, degree: "Master of Science - MSc", field: "Computer Engineering", from: "2011", to: "2016" }],
    skills: ["Go", "Data platforms"],
  },
  {
    slug: "noa-bidi-demo", member: 910000111, layout: "sdui", name: "\u200eNoa Bidi\u200f", degree: 2, why: "right-to-left marks in the texts",
    headline: "\u200fFrontend developer at Venstrehøjre\u200e", location: "\u200eKolding, Denmark\u200e",
    positions: [{ title: "Frontend\u00a0developer", company: "\u200eVenstrehøjre\u200e", companyId: 7100118, type: "Full-time", from: "2021-10", location: "Kolding, Denmark" }],
    education: [{ school: "Fyns Erhvervsakademi Demo", schoolId: 8100102, degree: "AP degree", field: "Multimedia design", from: "2017", to: "2019" }],
    skills: ["CSS", "Accessibility"],
  },
  {
    slug: "ditte-mange-demo", member: 910000112, layout: "pvs", name: "Ditte Mange", degree: 3, why: "seven positions, five of them shown",
    headline: "꩜ Freelance consultant ꩜ data | code | coffee", location: "Randers, Denmark",
    about: "Short engagements, long friendships.",
    positions: ["Nordkaj", "Midtkaj", "Sydkaj", "Østkaj", "Vestkaj", "Yderkaj", "Inderkaj"].map((quay, at) => ({
      title: at === 2 ? "Consultant | data, code" : "Consultant", company: `${quay} Consult`, companyId: 7100120 + at, type: "Freelance",
      from: `${2024 - at * 2}-02`, ...(at ? { to: `${2025 - at * 2}-12` } : {}), location: "Randers, Denmark",
    })),
    education: [{ school: "Kronjyllands Handelsskole Demo", schoolId: 8100107, degree: "HHX" }], skills: ["SQL", "Advising", "Excel", "Coffee"],
  },
  {
    slug: "astrid-holm-7b3c-demo", member: 910000113, layout: "sdui", name: "Astrid Holm", degree: 3, why: "the same name, another person",
    headline: "Florist and owner of Blomsterbåden", location: "Svendborg, Denmark",
    positions: [{ title: "Owner", company: "Blomsterbåden", companyId: 7100130, type: "Self-employed", from: "2012-04", location: "Svendborg, Denmark" }],
    skills: ["Flower arranging"],
  },
];

const NAMES = ["Tilde Sommer", "Rasmus Pil", "Ida Nordlys", "Emil Sandø", "Freja Strand", "Oskar Fyr", "Luna Havn", "Aksel Bølge", "Signe Kyst", "Magnus Skær", "Alma Vig", "Storm Rev", "Liva Banke", "Hugo Mole", "Vera Kaj", "Otto Sund", "Nora Bugt", "Villads Odde", "Ellen Klit", "Anton Marsk", "Selma Fjord", "Konrad Vade", "Thyra Dige", "Ejnar Sluse"];
const TRADES = ["Developer at Nordkaj Consult", "Talent partner at Strandbyg", "Product owner at Kystlab", "Designer at Trinvis", "Team lead at Modvind", "Analyst at Ørsund Statistik"];

/** Other people's cards on everybody's page. @type {Person[]} */
export const STRANGERS = NAMES.map((name, at) => ({
  slug: `${name.toLowerCase().replace(" ", "-").replace("ø", "oe").replace("æ", "ae")}-demo`,
  member: 920000200 + at, layout: at % 2 ? "sdui" : "pvs", name, degree: at % 3 === 0 ? 3 : 2,
  headline: TRADES[at % TRADES.length] ?? "", location: "Denmark", why: "somebody in other people's cards", stranger: true,
}));

/**
 * Everybody on the pages. All invented; no entry describes a living person.
 *
 * @typedef {{title: string, from: string, to?: string, location?: string, workplace?: string, type?: string,
 *   description?: string, skills?: string}} Role
 * @typedef {Role & {company: string, companyId: number}} Single
 * @typedef {{company: string, companyId: number, header: "time" | "type", type?: string, location?: string, roles: Role[]}} Group
 * @typedef {{school: string, schoolId: number, degree?: string, field?: string, from?: string, to?: string,
 *   grade?: string, activities?: string}} Study
 * @typedef {{slug: string, member: number, layout: "pvs" | "sdui", name: string, headline?: string, location?: string,
 *   pronouns?: string, degree?: 1 | 2 | 3, about?: string, email?: string, website?: string, contactSlug?: string,
 *   positions?: (Single | Group)[], education?: Study[], skills?: string[],
 *   languages?: {name: string, level: string}[], certifications?: {name: string, issuer: string, issued: string}[],
 *   why: string, stranger?: true}} Person
 */

/** @type {Person[]} */
export const CAST = [
  {
    slug: "astrid-holm-demo", member: 910000101, layout: "pvs", name: "Astrid Holm", pronouns: "She/Her", degree: 2,
    why: "in ATS on two jobs",
    headline: "Backend developer at Nordvind", location: "Aarhus, Central Denmark Region, Denmark",
    about: "I build the quiet parts: queues, ledgers and the reports people trust on a Monday morning.\nHappiest when a system is boring enough to sleep next to.",
    positions: [
      { title: "Backend developer", company: "Nordvind", companyId: 7100101, type: "Full-time", from: "2021-03", location: "Aarhus, Denmark", workplace: "Hybrid",
        description: "Settlement of wind power contracts: 40 million readings a day into a ledger that balances.\nMoved the team from nightly batches to streams, and wrote the runbook.", skills: "Java, PostgreSQL and +6 skills" },
      { title: "Java developer // integrations", company: "Havblik Data", companyId: 7100102, type: "Full-time", from: "2017-08", to: "2021-02", location: "Aarhus, Denmark",
        description: "Interfaces between ports and shipping lines." },
      { title: "Student programmer", company: "Havblik Data", companyId: 7100102, type: "Part-time", from: "2016-02", to: "2017-07" },
    ],
    education: [
      { school: "Kystens Tekniske Højskole", schoolId: 8100101, degree: "Master of Science", field: "Computer Science", from: "2015", to: "2017", grade: "10.4 of 12", activities: "Rowing club, teaching assistant in databases" },
      { school: "Kystens Tekniske Højskole", schoolId: 8100101, degree: "Bachelor of Science", field: "Software Engineering", from: "2012", to: "2015" },
    ],
    skills: ["Java", "PostgreSQL", "Event sourcing", "Kafka", "Mentoring"],
    languages: [{ name: "Danish", level: "Native or bilingual proficiency" }, { name: "English", level: "Full professional proficiency" }],
    certifications: [{ name: "Practical Database Design", issuer: "Fjordskolen", issued: "2022-05" }],
  },
  {
    slug: "bo-lund-demo", member: 910000102, layout: "sdui", name: "Bo Lund", degree: 2, why: "a prospect only",
    headline: "Site reliability engineer at Kystlab", location: "Odense, Region of Southern Denmark, Denmark",
    about: "Pager first, slides second.",
    positions: [
      { title: "Site reliability engineer", company: "Kystlab", companyId: 7100103, type: "Full-time", from: "2020-01", location: "Odense, Denmark", workplace: "On-site", description: "Three data centres, one rota, and no hero work." },
      { title: "System administrator", company: "Broby Net", companyId: 7100104, type: "Full-time", from: "2014-06", to: "2019-12", location: "Odense, Denmark" },
    ],
    education: [{ school: "Fyns Erhvervsakademi Demo", schoolId: 8100102, degree: "AP degree", field: "IT technology", from: "2012", to: "2014" }],
    skills: ["Linux", "Kubernetes", "Incident response"],
    languages: [{ name: "Danish", level: "Native or bilingual proficiency" }],
  },
  {
    slug: "søren-ågård-demo", member: 910000103, layout: "pvs", name: "Søren Ågård", degree: 1, email: "soren@agard.test", website: "agard.test",
    why: "e-mail in contact info, letters in the slug",
    headline: "Data engineer at Fyrtårn Systems | Æ, ø and å in every table", location: "Aarhus, Denmark",
    about: "Data pipelines that survive their author's holiday.",
    positions: [
      { title: "Data engineer", company: "Fyrtårn Systems", companyId: 7100105, type: "Full-time", from: "2019-09", location: "Aarhus, Denmark", workplace: "Remote", description: "Harbour traffic in near real time, from buoy to dashboard." },
      { title: "Analyst", company: "Ørsund Statistik (2015 - 2019)", companyId: 7100106, type: "Full-time", from: "2015-05", to: "2019-08", location: "Copenhagen, Denmark" },
    ],
    education: [{ school: "Skærgårdens Universitet", schoolId: 8100103, degree: "Cand.scient.", field: "Statistics", from: "2010", to: "2015" }],
    skills: ["Python", "dbt", "Data modelling"],
    languages: [{ name: "Danish", level: "Native or bilingual proficiency" }, { name: "German", level: "Limited working proficiency" }],
  },
  {
    slug: "clara-friis-demo", member: 910000104, layout: "sdui", name: "Clara Friis", pronouns: "She/Her", degree: 2, why: "unknown to Havn",
    headline: "Platform engineer | developer experience at Strandbyg", location: "Copenhagen, Capital Region of Denmark, Denmark",
    about: "I shorten the way from an idea to a running service.\n\nBefore that: five years of embedded code for pumps that must not stop.",
    positions: [
      { title: "Platform engineer", company: "Strandbyg", companyId: 7100107, type: "Full-time", from: "2022-02", location: "Copenhagen, Denmark", workplace: "Hybrid",
        description: "Owner of the build platform for 140 developers.\nBuild time from 24 to 6 minutes.", skills: "Gradle, Kubernetes and +4 skills" },
      { title: "Software engineer", company: "Vandværk Digital", companyId: 7100108, type: "Full-time", from: "2018-10", to: "2022-01", location: "Roskilde, Denmark" },
      { title: "Embedded developer", company: "Pumpehuset Nord", companyId: 7100109, from: "2013-08", to: "2018-09", location: "Hillerød, Denmark", description: "C on controllers with 32 kB of memory." },
    ],
    education: [{ school: "Øresunds Tekniske Universitet", schoolId: 8100104, degree: "Bachelor of Engineering", field: "Electronics", from: "2010-09", to: "2013-06" }],
    skills: ["Java", "Kubernetes", "Gradle", "C"],
    languages: [{ name: "Danish", level: "Native or bilingual proficiency" }, { name: "French", level: "Elementary proficiency" }],
    certifications: [{ name: "Certified Platform Operator", issuer: "Invented Cloud Institute", issued: "2023-11" }],
  },
  {
    slug: "viggo-viewer-demo", member: 910000100, layout: "sdui", name: "Viggo Viewer", why: "the signed-in viewer",
    headline: "Recruiter at Havn Demo", location: "Aarhus, Denmark", about: "I look at the invented pages.",
    positions: [{ title: "Recruiter", company: "Havn Demo", companyId: 7100110, type: "Full-time", from: "2024-01", location: "Aarhus, Denmark" }],
    education: [{ school: "Skærgårdens Universitet", schoolId: 8100103 }],
    skills: ["Sourcing", "Interviewing"],
  },
];

const EN = {
  months: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "), present: "Present", to: "to",
  about: "About", experience: "Experience", education: "Education", skills: "Skills", languages: "Languages", certifications: "Licenses & certifications",
  recommendations: "Recommendations", activity: "Activity", interests: "Interests", highlights: "Highlights",
  contact: "Contact info", email: "Email", website: "Website", connected: "Connected", profileOf: "’s Profile", connections: "500+ connections",
  mutual: "and 12 other mutual connections", alsoViewed: "More profiles for you", mayKnow: "People you may know", connect: "Connect", message: "Message", follow: "Follow", more: "More",
  showAll: "Show all", positions: "experiences", seeMore: "see more", moreText: "more", year: ["yr", "yrs"], month: ["mo", "mos"], less: "Less than a year",
  degree: ["1st", "2nd", "3rd"], degreeLong: "degree connection", home: "Home", network: "My Network", jobs: "Jobs", messaging: "Messaging", notices: "Notifications", me: "Me",
  photo: "Profile photo", issued: "Issued", grade: "Grade", activities: "Activities and societies", followers: "followers", endorsed: "endorsements", search: "Search", lessWord: "Show less", types: {}, works: {},
};
/** The words printed on the pages; readers must not depend on them. @type {Readonly<Record<string, typeof EN>>} */
export const LABELS = {
  en: EN,
  da: { ...EN,
    months: "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.".split(" "), present: "nu", to: "til",
    about: "Om", experience: "Erfaring", education: "Uddannelse", skills: "Kompetencer", languages: "Sprog", certifications: "Licenser og certificeringer",
    recommendations: "Anbefalinger", activity: "Aktivitet", interests: "Interesser", highlights: "Højdepunkter", contact: "Kontaktoplysninger", email: "E-mail", website: "Websted", connected: "Forbundet",
    profileOf: "s profil", connections: "500+ forbindelser", mutual: "og 12 andre fælles forbindelser", alsoViewed: "Flere profiler til dig", mayKnow: "Personer, du måske kender",
    connect: "Opret forbindelse", message: "Besked", follow: "Følg", more: "Mere", showAll: "Vis alle", positions: "erfaringer", seeMore: "se mere", moreText: "mere",
    year: ["år", "år"], month: ["md.", "mdr."], less: "Mindre end et år", degree: ["1.", "2.", "3."], degreeLong: "grads forbindelse", home: "Hjem", network: "Mit netværk", jobs: "Job", messaging: "Meddelelser", notices: "Notifikationer", me: "Mig",
    photo: "Profilbillede", issued: "Udstedt", grade: "Karakter", activities: "Aktiviteter og foreninger", followers: "følgere", endorsed: "anerkendelser", search: "Søg", lessWord: "Vis mindre",
    types: { "Full-time": "Fuld tid", "Part-time": "Deltid", Internship: "Praktik", Freelance: "Freelance", "Self-employed": "Selvstændig" }, works: { "On-site": "På stedet", Hybrid: "Hybrid", Remote: "Fjern" },
  },
  de: { ...EN,
    months: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(" "), present: "Heute", to: "bis",
    about: "Info", experience: "Berufserfahrung", education: "Ausbildung", skills: "Kenntnisse", languages: "Sprachen", certifications: "Bescheinigungen und Zertifikate",
    recommendations: "Empfehlungen", activity: "Aktivitäten", interests: "Interessen", highlights: "Highlights", contact: "Kontaktinfo", email: "E-Mail", website: "Webseite", connected: "Vernetzt",
    profileOf: "s Profil", connections: "500+ Kontakte", mutual: "und 12 weitere gemeinsame Kontakte", alsoViewed: "Weitere Profile für Sie", mayKnow: "Personen, die Sie kennen könnten",
    connect: "Vernetzen", message: "Nachricht", follow: "Folgen", more: "Mehr", showAll: "Alle anzeigen", positions: "Berufserfahrungen", seeMore: "mehr anzeigen", moreText: "mehr",
    year: ["Jahr", "Jahre"], month: ["Monat", "Monate"], less: "Weniger als ein Jahr", degree: ["1.", "2.", "3."], degreeLong: "Grades", home: "Start", network: "Ihr Netzwerk", messaging: "Nachrichten", notices: "Mitteilungen", me: "Sie",
    photo: "Profilfoto", issued: "Ausgestellt", grade: "Note", activities: "Aktivitäten und Gesellschaften", followers: "Follower:innen", search: "Suche", lessWord: "Weniger anzeigen",
    types: { "Full-time": "Vollzeit", "Part-time": "Teilzeit", Internship: "Praktikum", Freelance: "Freiberuflich", "Self-employed": "Selbstständig" }, works: { "On-site": "Vor Ort", Hybrid: "Hybrid", Remote: "Remote" },
  },
};
/** @typedef {keyof typeof LABELS & string} Lang */
/** @param {string | null | undefined} lang */
export const labels = (lang) => LABELS[lang ?? "en"] ?? EN;

package org.havn.reading;

import java.util.Set;

/** A section of a profile and the names that both live layouts give it, in no language. */
enum Section {
    ABOUT("about", "summary", Set.of("about")),
    EXPERIENCE("experience", "experience", Set.of("experiencetoplevelsection", "experiencedetailssection")),
    EDUCATION("education", "education", Set.of("educationtoplevelsection", "educationdetailssection")),
    SKILLS("skills", "skills", Set.of("skills", "skilldetails")),
    LANGUAGES("languages", "languages", Set.of("languagetoplevel", "languagetoplevelsection")),
    CERTIFICATIONS(
            "licenses_and_certifications",
            "certifications",
            Set.of("certificationtoplevel", "certificationtoplevelsection"));

    /** The id of the empty anchor at the head of the section (artdeco/pvs). */
    final String anchor;

    /** The last part of the address under which all of its entries stand. */
    final String details;

    /** How the card's reference ends (SDUI), in lower case: one of them was seen in two spellings. */
    final Set<String> cards;

    Section(String anchor, String details, Set<String> cards) {
        this.anchor = anchor;
        this.details = details;
        this.cards = cards;
    }

    String linkToAll() {
        return "a[href*=/details/" + details + "]";
    }
}

package org.havn.imports;

import java.util.List;
import org.havn.identity.ProfileAddress;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What a row says of a person. */
record ImportPerson(
        int line,
        PersonName name,
        List<EmailAddress> emails,
        @Nullable String phone,
        @Nullable String title,
        @Nullable String company,
        @Nullable String location,
        List<String> schools,
        List<String> skills,
        @Nullable ProfileAddress profile) {
    String foldedCompany() {
        return company == null ? "" : PersonName.fold(company);
    }
}

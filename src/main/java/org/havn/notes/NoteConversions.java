package org.havn.notes;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoteConversions {
    @Bean
    static Conversions conversionsOfNotes() {
        return () -> Conversions.id(NoteId.class, NoteId::value, NoteId::new);
    }
}

package org.havn.candidates;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CandidateConversions {
    @Bean
    static Conversions conversionsOfCandidates() {
        return () -> Conversions.id(CandidateId.class, CandidateId::value, CandidateId::new);
    }
}

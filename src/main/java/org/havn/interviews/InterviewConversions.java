package org.havn.interviews;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterviewConversions {
    @Bean
    static Conversions conversionsOfInterviews() {
        return () -> Conversions.id(FeedbackId.class, FeedbackId::value, FeedbackId::new);
    }
}

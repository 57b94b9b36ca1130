package org.havn.hiring;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HiringConversions {
    @Bean
    static Conversions conversionsOfHiring() {
        return () -> Conversions.id(JobId.class, JobId::value, JobId::new);
    }
}

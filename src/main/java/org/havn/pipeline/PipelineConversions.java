package org.havn.pipeline;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PipelineConversions {
    @Bean
    static Conversions conversionsOfPipeline() {
        return () -> Conversions.id(ApplicationId.class, ApplicationId::value, ApplicationId::new);
    }
}

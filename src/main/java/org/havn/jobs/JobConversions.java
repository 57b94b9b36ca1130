package org.havn.jobs;

import java.util.ArrayList;
import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.GenericConverter;

@Configuration(proxyBeanMethods = false)
class JobConversions {
    @Bean
    static Conversions conversionsOfJobs() {
        var all = new ArrayList<GenericConverter>();
        all.addAll(Conversions.id(ActivityId.class, ActivityId::value, ActivityId::new));
        all.addAll(Conversions.id(StageId.class, StageId::value, StageId::new));
        all.addAll(Conversions.both(JobNumber.class, Integer.class, JobNumber::value, JobNumber::new));
        return () -> all;
    }
}

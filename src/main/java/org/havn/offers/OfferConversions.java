package org.havn.offers;

import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfferConversions {
    @Bean
    static Conversions conversionsOfOffers() {
        return () -> Conversions.id(OfferId.class, OfferId::value, OfferId::new);
    }
}

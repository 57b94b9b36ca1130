package org.havn.shared;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Spring Data JDBC with the conversions of every room, and the one clock of the house. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration extends AbstractJdbcConfiguration {
    private final ObjectProvider<Conversions> rooms;

    PersistenceConfiguration(ObjectProvider<Conversions> rooms) {
        this.rooms = rooms;
    }

    /** In microseconds, as PostgreSQL keeps them: what is read back equals what was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    static Conversions sharedConversions() {
        var all = new ArrayList<GenericConverter>();
        all.addAll(Conversions.both(EmailAddress.class, String.class, EmailAddress::value, EmailAddress::new));
        all.addAll(Conversions.both(PersonName.class, String.class, PersonName::value, PersonName::new));
        return () -> all;
    }

    @Override
    protected List<?> userConverters() {
        return rooms.orderedStream().flatMap(room -> room.converters().stream()).toList();
    }
}

package org.havn.team;

import java.time.ZoneId;
import java.util.ArrayList;
import org.havn.shared.Conversions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.GenericConverter;

@Configuration(proxyBeanMethods = false)
class TeamConversions {
    @Bean
    static Conversions conversionsOfTeam() {
        var all = new ArrayList<GenericConverter>();
        all.addAll(Conversions.id(MemberId.class, MemberId::value, MemberId::new));
        all.addAll(Conversions.id(PairedBrowserId.class, PairedBrowserId::value, PairedBrowserId::new));
        all.addAll(Conversions.both(
                Language.class,
                String.class,
                Language::tag,
                tag -> Language.of(tag).orElseThrow()));
        all.addAll(Conversions.both(ZoneId.class, String.class, ZoneId::getId, ZoneId::of));
        all.addAll(Conversions.both(
                ColorScheme.class,
                String.class,
                scheme -> scheme.name().toLowerCase(java.util.Locale.ROOT),
                name -> ColorScheme.valueOf(name.toUpperCase(java.util.Locale.ROOT))));
        return () -> all;
    }
}

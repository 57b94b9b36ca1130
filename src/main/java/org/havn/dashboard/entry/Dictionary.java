package org.havn.dashboard.entry;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.team.Language;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** The texts, and the language of whom no window tells it yet: the first bytes of a page already carry it. */
@Component
class Dictionary extends DefaultI18NProvider {
    private final CurrentMember current;

    Dictionary(CurrentMember current) {
        super(List.of(Language.EN.locale(), Language.DA.locale()));
        this.current = current;
    }

    /** The member's choice, else the browser's, else English: the language of who speaks none of ours. */
    @Override
    public Locale getDefaultLocale() {
        return current.find()
                .map(Member::language)
                .map(Language::locale)
                .or(() -> Optional.ofNullable(VaadinSession.getCurrent())
                        .map(VaadinSession::getLocale)
                        .filter(getProvidedLocales()::contains))
                .orElse(Language.EN.locale());
    }
}

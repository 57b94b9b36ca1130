package org.havn.dashboard.pools;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.havn.pools.PoolId;
import org.havn.poolsearch.Facet;
import org.havn.poolsearch.PoolQuestion;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Whom one looks for, as it stands in the address: to be kept, sent to a colleague, and gone back to. */
final class QuestionInAddress {
    private static final String WORDS = "q";
    private static final String POOL = "pool";

    private QuestionInAddress() {}

    static PoolQuestion read(QueryParameters address) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) chosen.put(facet, Set.copyOf(address.getParameters(facet.code())));
        return new PoolQuestion(
                address.getSingleParameter(WORDS).orElse(""),
                address.getSingleParameter(POOL).map(QuestionInAddress::pool).orElse(null),
                chosen);
    }

    static QueryParameters write(PoolQuestion question) {
        var address = new TreeMap<String, List<String>>();
        if (!question.text().isBlank()) address.put(WORDS, List.of(question.text()));
        var pool = question.pool();
        if (pool != null) address.put(POOL, List.of(pool.value().toString()));
        question.chosen()
                .forEach((facet, values) ->
                        address.put(facet.code(), values.stream().sorted().toList()));
        return new QueryParameters(Map.copyOf(address));
    }

    private static PoolId pool(String text) {
        try {
            return new PoolId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }
}

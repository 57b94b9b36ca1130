package org.havn.poolsearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havn.pools.PoolId;
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people in all pools that the caller may see, at once with what was written a moment ago (C12). Nobody learns of a
 * pool, or of who is in it, that they may not open.
 */
@Service
@Transactional(readOnly = true)
public class PoolSearch {
    private static final int MOST_VALUES = 8;

    private final Pools pools;
    private final FoundRows rows;

    PoolSearch(Pools pools, FoundRows rows) {
        this.pools = pools;
        this.rows = rows;
    }

    /** Those found, by name. */
    public List<PoolHit> find(Member by, PoolQuestion question, int offset, int limit) {
        var seen = seen(by);
        return Terms.of(question.text())
                .map(terms -> rows.find(question, terms, asked(question, seen), seen, offset, limit))
                .orElse(List.of());
    }

    public int count(Member by, PoolQuestion question) {
        var seen = seen(by);
        return Terms.of(question.text())
                .map(terms -> rows.count(question, terms, asked(question, seen)))
                .orElse(0);
    }

    /** For each facet the values that most of the found have, with how many; a facet's own choice does not narrow it. */
    public Map<Facet, List<FacetValue>> facets(Member by, PoolQuestion question) {
        var seen = seen(by);
        var all = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        Terms.of(question.text()).ifPresent(terms -> {
            var within = asked(question, seen);
            var chosen = question.chosen().keySet();
            var others = EnumSet.allOf(Facet.class);
            others.removeAll(chosen);
            var values = new ArrayList<>(rows.values(question, terms, within, others, null, MOST_VALUES));
            for (var facet : chosen)
                values.addAll(rows.values(question, terms, within, Set.of(facet), facet, MOST_VALUES));
            values.forEach(value -> all.computeIfAbsent(value.facet(), first -> new ArrayList<>())
                    .add(value));
        });
        return all;
    }

    private List<PoolId> seen(Member by) {
        if (!pools.mayOpen(by)) throw new Refused(Refusal.NOT_FOUND);
        return pools.list(by).stream().map(PoolListing::id).toList();
    }

    private static List<PoolId> asked(PoolQuestion question, List<PoolId> seen) {
        var pool = question.pool();
        if (pool == null) return seen;
        if (!seen.contains(pool)) throw new Refused(Refusal.NOT_FOUND);
        return List.of(pool);
    }
}

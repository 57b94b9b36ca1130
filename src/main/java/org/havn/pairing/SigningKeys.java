package org.havn.pairing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys behind access tokens, kept in the database so that a restart ends no session. The first start makes one. */
@Component
class SigningKeys implements JWKSource<SecurityContext> {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile @Nullable Known known;

    SigningKeys(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that fit, newest first; an unknown one may have been made by another process and is looked for again. */
    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var current = known;
        if (current == null) current = look();
        var found = selector.select(current.keys());
        if (!found.isEmpty() || clock.instant().isBefore(current.at().plus(BETWEEN_LOOKS))) return found;
        return selector.select(look().keys());
    }

    private synchronized Known look() {
        var keys = read();
        if (keys.isEmpty()) keys = makeFirst();
        var looked = new Known(new JWKSet(keys), clock.instant());
        known = looked;
        return looked;
    }

    private List<JWK> read() {
        return jdbc.sql("SELECT jwk FROM signing_key ORDER BY created_at DESC, kid")
                .query((row, number) -> parsed(row.getString("jwk")))
                .list();
    }

    private List<JWK> makeFirst() {
        return transaction.execute(status -> {
            jdbc.sql("LOCK TABLE signing_key IN SHARE ROW EXCLUSIVE MODE").update();
            var others = read();
            if (!others.isEmpty()) return others;
            var key = newKey();
            jdbc.sql("INSERT INTO signing_key (kid, jwk, created_at) VALUES (:kid, :jwk, :now)")
                    .param("kid", key.getKeyID())
                    .param("jwk", key.toJSONString())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return List.<JWK>of(key);
        });
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWK parsed(String jwk) {
        try {
            return JWK.parse(jwk);
        } catch (ParseException spoiled) {
            throw new IllegalStateException("a row of signing_key is not a key", spoiled);
        }
    }

    private record Known(JWKSet keys, Instant at) {}
}

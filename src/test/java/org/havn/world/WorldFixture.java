package org.havn.world;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the database before the first of its tests. */
@TestConfiguration(proxyBeanMethods = false)
public class WorldFixture implements InitializingBean {
    private static final WorldSize SIZE = new WorldSize(40_000);

    private final DataSource database;
    private final Members members;
    private final PlatformTransactionManager transactions;

    /** Flyway is asked for only so that the tables are there. */
    WorldFixture(DataSource database, Members members, PlatformTransactionManager transactions, Flyway migrated) {
        this.database = database;
        this.members = members;
        this.transactions = transactions;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = database.getConnection()) {
            World.fill(connection, SIZE);
        }
    }

    /** How many rows the statements of this work read by going through whole tables, of any size. */
    public long rowsReadWhole(Runnable work) {
        return new TransactionTemplate(transactions).execute(status -> {
            var before = readWhole();
            work.run();
            return readWhole() - before;
        });
    }

    /** As counted within the running transaction, which nobody else's work is in. */
    private long readWhole() {
        return JdbcClient.create(database)
                .sql("SELECT coalesce(sum(seq_tup_read), 0) FROM pg_stat_xact_user_tables")
                .query(Long.class)
                .single();
    }

    /** The invented member of this number. */
    public Member member(int number) {
        return members.find(new MemberId(World.member(number))).orElseThrow();
    }
}

package org.havn.world;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;

/** Fills the database before the first of its tests. */
@TestConfiguration(proxyBeanMethods = false)
public class WorldFixture implements InitializingBean {
    private static final WorldSize SIZE = new WorldSize(40_000);

    private final DataSource database;
    private final Members members;

    /** Flyway is asked for only so that the tables are there. */
    WorldFixture(DataSource database, Members members, Flyway migrated) {
        this.database = database;
        this.members = members;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = database.getConnection()) {
            World.fill(connection, SIZE);
        }
    }

    /** The invented member of this number. */
    public Member member(int number) {
        return members.find(new MemberId(World.member(number))).orElseThrow();
    }
}

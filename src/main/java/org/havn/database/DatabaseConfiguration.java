package org.havn.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pooled data source: over {@code HAVN_DATABASE_URL} when it is set, else over the embedded server. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final String OWN = "'${havn.database.url:}' != ''";
    private static final String EMBEDDED = "'${havn.database.url:}' == ''";
    /** Sixteen for calls and screens, and one on which changes are heard. */
    private static final int CONNECTIONS = 17;

    @Bean
    @ConditionalOnExpression(OWN)
    DataSource ownDatabase(
            @Value("${havn.database.url}") String url,
            @Value("${havn.database.user}") String user,
            @Value("${havn.database.password}") String password) {
        return pool(url, user, password);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(EMBEDDED)
    EmbeddedServer embeddedServer(@Value("${havn.data}") Path data) {
        return EmbeddedServer.start(data.toAbsolutePath().normalize());
    }

    @Bean
    @ConditionalOnExpression(EMBEDDED)
    DataSource embeddedDatabase(EmbeddedServer server) {
        return pool(server.url(), EmbeddedServer.USER, server.password());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        var pool = new HikariDataSource();
        pool.setPoolName("havn");
        pool.setJdbcUrl(url);
        if (!user.isEmpty()) pool.setUsername(user);
        if (!password.isEmpty()) pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.addDataSourceProperty("ApplicationName", "havn");
        return pool;
    }
}

package org.havn.world;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that tells of each statement before it runs. */
final class Overhearing {
    private Overhearing() {}

    /** Sets on another statement what was set on the overheard one. */
    @FunctionalInterface
    interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private record Setting(Method method, Object[] values) {}

    static DataSource of(DataSource source, Plans told) {
        return proxy(DataSource.class, (self, method, values) -> {
            var answer = call(source, method, values);
            return answer instanceof Connection connection ? of(connection, told) : answer;
        });
    }

    private static Connection of(Connection connection, Plans told) {
        return proxy(Connection.class, (self, method, values) -> {
            var answer = call(connection, method, values);
            if (!told.listening()) return answer;
            if (answer instanceof PreparedStatement statement)
                return of(statement, connection, (String) values[0], told);
            return answer instanceof Statement statement ? of(statement, connection, told) : answer;
        });
    }

    private static Statement of(Statement statement, Connection connection, Plans told) {
        return proxy(Statement.class, (self, method, values) -> {
            if (method.getName().startsWith("execute") && values != null && values[0] instanceof String sql)
                told.hear(connection, sql, other -> {});
            return call(statement, method, values);
        });
    }

    private static PreparedStatement of(PreparedStatement statement, Connection connection, String sql, Plans told) {
        List<Setting> settings = new ArrayList<>();
        return proxy(PreparedStatement.class, (self, method, values) -> {
            if (values != null && values.length > 1 && method.getName().startsWith("set"))
                settings.add(new Setting(method, values));
            else if (method.getName().startsWith("execute") && values == null)
                told.hear(connection, sql, other -> {
                    for (var setting : settings) repeat(setting, other);
                });
            return call(statement, method, values);
        });
    }

    private static void repeat(Setting setting, PreparedStatement on) throws SQLException {
        try {
            setting.method().invoke(on, setting.values());
        } catch (IllegalAccessException | InvocationTargetException refused) {
            throw new SQLException(refused);
        }
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Overhearing.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}

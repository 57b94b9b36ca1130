package org.havn.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** How a room's own types are kept in columns; each room offers one as a bean, {@code shared} collects them. */
@FunctionalInterface
public interface Conversions {
    List<GenericConverter> converters();

    /** Both ways between an id type and its uuid column. */
    static <T> List<GenericConverter> id(Class<T> type, Function<T, UUID> value, Function<UUID, T> make) {
        return both(type, UUID.class, value, make);
    }

    /** Both ways between a value type and the simple type of its column. */
    static <T, C> List<GenericConverter> both(
            Class<T> type, Class<C> column, Function<T, C> write, Function<C, T> read) {
        return List.of(new Writing<>(type, column, write), new Reading<>(column, type, read));
    }

    @WritingConverter
    record Writing<S, T>(Class<S> from, Class<T> to, Function<S, T> step) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(from, to));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return source == null ? null : step.apply(from.cast(source));
        }
    }

    @ReadingConverter
    record Reading<S, T>(Class<S> from, Class<T> to, Function<S, T> step) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(from, to));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return source == null ? null : step.apply(from.cast(source));
        }
    }
}

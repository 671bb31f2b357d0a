package org.a4p.service.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.Function;
import org.a4p.pages.text.TextValue;
import org.bson.codecs.Codec;
import org.bson.codecs.configuration.CodecProvider;
import org.bson.codecs.configuration.CodecRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The provider of codecs for all {@link TextValue}s: a new id needs no entry in any list. */
final class TextValues implements CodecProvider {

    private static final String FACTORY = "of";

    @Override
    public <T> @Nullable Codec<T> get(Class<T> type, CodecRegistry registry) {
        return TextValue.class.isAssignableFrom(type) ? new TextCodec<>(type, reader(type)) : null;
    }

    /** @throws IllegalArgumentException if nothing makes a value of its text */
    private static <T> Function<String, T> reader(Class<T> type) {
        Method factory = ReflectionUtils.findMethod(type, FACTORY, String.class);
        if (factory != null) {
            ReflectionUtils.makeAccessible(factory);
            return text -> type.cast(Objects.requireNonNull(ReflectionUtils.invokeMethod(factory, null, text)));
        }
        Constructor<T> constructor = ClassUtils.getConstructorIfAvailable(type, String.class);
        if (constructor == null) {
            throw new IllegalArgumentException(type + " has no way from its text back to a value");
        }
        return text -> constructed(constructor, text);
    }

    /** A refusal of the constructor's own comes through as it is. */
    private static <T> T constructed(Constructor<T> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (ReflectiveOperationException refused) {
            ReflectionUtils.handleReflectionException(refused);
            throw new IllegalStateException(refused);
        }
    }
}

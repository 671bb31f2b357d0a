package org.a4p.service.api;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * The customizer that names each operation by its method and address, such as {@code get-themes-id}: two never have the
 * same name, and no renaming or order of classes changes one.
 */
final class OperationIds implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.setOperationId(id(method.name(), path))));
    }

    static String id(String method, String path) {
        return Stream.of(method.toLowerCase(Locale.ROOT) + path.replaceFirst("^/api/", "/"))
                .flatMap(named -> Stream.of(named.split("[^A-Za-z0-9-]+", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
    }
}

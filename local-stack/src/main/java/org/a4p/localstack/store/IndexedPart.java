package org.a4p.localstack.store;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an index can narrow a query to: its entries that begin with one of these lists of values. */
record IndexedPart(List<List<Object>> beginnings) {

    /** True of no document that lacks the field, so that a sparse index has all it can be true of. */
    private static final Set<String> COMPARISONS = Set.of("$lt", "$lte", "$gt", "$gte");

    private static final String ANY_OF = "$in";

    /** Null if the query asks nothing of the index's first field that the index could answer. */
    static @Nullable IndexedPart of(Document query, List<String> fields, boolean sparse) {
        String first = fields.getFirst();
        if (!query.containsKey(first)) {
            return null;
        }
        Object asked = query.get(first);
        if (asked instanceof Document condition && isOperators(condition)) {
            return ofCondition(condition, sparse);
        }
        List<Object> values = new ArrayList<>();
        for (String field : fields) {
            if (!query.containsKey(field) || !isPlain(query.get(field), sparse)) {
                break;
            }
            values.add(query.get(field));
        }
        return values.isEmpty() ? null : new IndexedPart(List.of(values));
    }

    private static @Nullable IndexedPart ofCondition(Document condition, boolean sparse) {
        if (condition.get(ANY_OF) instanceof Collection<?> values
                && values.stream().allMatch(value -> isPlain(value, sparse))) {
            return new IndexedPart(values.stream().map(IndexedPart::alone).toList());
        }
        boolean presentOnly = condition.entrySet().stream().anyMatch(IndexedPart::holdsOnlyWherePresent);
        return sparse && presentOnly ? new IndexedPart(List.of(List.of())) : null;
    }

    private static List<Object> alone(Object value) {
        List<Object> values = new ArrayList<>();
        values.add(value);
        return values;
    }

    private static boolean holdsOnlyWherePresent(Map.Entry<String, Object> comparison) {
        return COMPARISONS.contains(comparison.getKey()) && comparison.getValue() != null;
    }

    /** A value that documents have as it is; not a pattern or a list, which mean more than equality. */
    private static boolean isPlain(@Nullable Object value, boolean sparse) {
        return switch (value) {
            case null -> !sparse;
            case Document document -> !isOperators(document);
            case Collection<?> _ -> false;
            default -> !BsonRegularExpression.isRegularExpression(value);
        };
    }

    private static boolean isOperators(Document condition) {
        return condition.keySet().stream().anyMatch(key -> key.startsWith("$"));
    }
}

package org.a4p.authorization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.a4p.authorization.AuthorizationTable.Line;
import org.a4p.delegations.Role;

/** Reader of a table from its text; what it does not understand is an {@link IllegalArgumentException}. */
final class TableReader<A extends Enum<A>, S extends Enum<S>> {

    private static final String NEVER = "-";
    private static final String ALWAYS = "yes";

    private final Class<A> actions;
    private final Class<S> states;

    TableReader(Class<A> actions, Class<S> states) {
        this.actions = actions;
        this.states = states;
        long initials = Arrays.stream(states.getEnumConstants())
                .map(TableReader::initial)
                .distinct()
                .count();
        check(initials == states.getEnumConstants().length, "two states begin with the same letter");
    }

    AuthorizationTable<A, S> read(String text) {
        List<List<String>> rows = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        List<String> columns = rows.getFirst().stream().skip(2).toList();
        columns.stream()
                .filter(column -> !column.equals(AuthorizationTable.ANYBODY))
                .forEach(claim -> named(claim, Role.class, Role::claim, "role"));
        Map<Line<A>, Map<String, Permission<S>>> lines = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            check(row.size() == columns.size() + 2, "not a cell for each role: " + row);
            A action = named(row.getFirst(), actions, TableReader::slug, "action");
            Map<String, Permission<S>> cells = cells(row.subList(2, row.size()), columns);
            for (Ownership owner : owners(row.get(1))) {
                check(lines.put(new Line<>(action, owner), cells) == null, "says twice " + row);
            }
        }
        return new AuthorizationTable<>(actions, lines);
    }

    private static List<Ownership> owners(String owner) {
        return owner.equals("any")
                ? List.of(Ownership.values())
                : List.of(named(owner, Ownership.class, TableReader::slug, "owner"));
    }

    private Map<String, Permission<S>> cells(List<String> row, List<String> columns) {
        Map<String, Permission<S>> cells = new HashMap<>();
        List<String> allowing = new ArrayList<>(row);
        allowing.removeIf(NEVER::equals);
        check(
                !allowing.contains(ALWAYS) || allowing.stream().allMatch(ALWAYS::equals),
                "depends on the state for some roles only: " + row);
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), permission(row.get(column)));
        }
        return cells;
    }

    private Permission<S> permission(String cell) {
        if (cell.equals(NEVER)) {
            return Permission.never();
        }
        if (cell.equals(ALWAYS)) {
            return Permission.always();
        }
        check(!cell.isEmpty(), "an empty cell");
        Set<S> in = EnumSet.noneOf(states);
        cell.chars()
                .forEach(letter -> in.add(named(Character.toString(letter), states, TableReader::initial, "state")));
        return new Permission<>(true, in);
    }

    private static <E extends Enum<E>> E named(String name, Class<E> type, Function<E, String> naming, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> naming.apply(known).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("authorization.csv: no " + what + " " + name));
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String initial(Enum<?> state) {
        return state.name().substring(0, 1);
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("authorization.csv: " + what);
        }
    }
}

package org.a4p.consultation.authorization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.a4p.delegations.Role;
import org.springframework.core.io.ClassPathResource;

/**
 * The table {@code authorization.csv}: a line for each action and whose thing it is done to, a column for each role, and in each
 * cell the letters of the states in which it is allowed ({@code P O R C A}), {@code *} for all of them, {@code -} for none.
 */
final class AuthorizationTable {

    private static final String NEVER = "-";
    private static final String ALWAYS = "*";

    private final Map<Line, Map<Role, Set<ConsultationState>>> cells;

    private AuthorizationTable(Map<Line, Map<Role, Set<ConsultationState>>> cells) {
        this.cells = cells;
        for (Action action : Action.values()) {
            for (Whose whose : Whose.values()) {
                if (!cells.containsKey(new Line(action, whose))) {
                    throw new IllegalArgumentException("authorization.csv lacks " + action.slug() + " of " + whose);
                }
            }
        }
    }

    static AuthorizationTable ofThisService() {
        try (InputStream file = new ClassPathResource("authorization.csv").getInputStream()) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AuthorizationTable read(String text) {
        List<List<String>> rows = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList())
                .toList();
        List<Role> roles =
                rows.getFirst().stream().skip(2).map(AuthorizationTable::role).toList();
        Map<Line, Map<Role, Set<ConsultationState>>> cells = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (cells.put(line(row), cells(row, roles)) != null) {
                throw new IllegalArgumentException("authorization.csv says twice " + row);
            }
        }
        return new AuthorizationTable(cells);
    }

    /** In which states the role may do it. */
    Set<ConsultationState> states(Action action, Whose whose, Role role) {
        return cells.getOrDefault(new Line(action, whose), Map.of()).getOrDefault(role, Set.of());
    }

    /** The roles that may do it in some state. */
    List<Role> roles(Action action, Whose whose) {
        List<Role> roles = new ArrayList<>(List.of(Role.values()));
        roles.removeIf(role -> states(action, whose, role).isEmpty());
        return roles;
    }

    private static Line line(List<String> row) {
        Action action = Arrays.stream(Action.values())
                .filter(known -> known.slug().equals(row.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("authorization.csv: no action " + row.getFirst()));
        return new Line(action, row.get(1).equals("own") ? Whose.OWN : Whose.OTHER);
    }

    private static Map<Role, Set<ConsultationState>> cells(List<String> row, List<Role> roles) {
        if (row.size() != roles.size() + 2) {
            throw new IllegalArgumentException("authorization.csv: not a cell for each role: " + row);
        }
        Map<Role, Set<ConsultationState>> cells = new EnumMap<>(Role.class);
        for (int column = 0; column < roles.size(); column++) {
            cells.put(roles.get(column), statesIn(row.get(column + 2)));
        }
        return cells;
    }

    private static Set<ConsultationState> statesIn(String cell) {
        if (cell.equals(ALWAYS)) {
            return EnumSet.allOf(ConsultationState.class);
        }
        Set<ConsultationState> states = EnumSet.noneOf(ConsultationState.class);
        if (!cell.equals(NEVER)) {
            cell.chars().forEach(letter -> states.add(state((char) letter)));
        }
        return states;
    }

    private static ConsultationState state(char letter) {
        return Arrays.stream(ConsultationState.values())
                .filter(state -> state.letter() == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("authorization.csv: no state " + letter));
    }

    private static Role role(String claim) {
        return Arrays.stream(Role.values())
                .filter(role -> role.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("authorization.csv: no role " + claim));
    }

    private record Line(Action action, Whose whose) {}
}

package org.a4p.consultation.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.group.Day;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/** Reads in which capacity the lines of a file were said, and whether the delegation could speak so on that day. */
final class Capacities {

    private final Groups groups;
    private final Map<String, Optional<Group>> known = new HashMap<>();

    Capacities(Groups groups) {
        this.groups = groups;
    }

    /** That of a line, or null with a problem noted. */
    @Nullable
    Capacity read(Row row, DelegationCode delegation, LocalDate day, Plan plan) {
        String group = plan.read(row, "onBehalfOf", () -> group(row, delegation, day));
        Boolean national = plan.read(row, "nationalCapacity", () -> national(row));
        return group == null || national == null ? null : new Capacity(group, national);
    }

    private String group(Row row, DelegationCode delegation, LocalDate day) {
        String typed = row.cell("onBehalfOf").toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return "";
        }
        Group group = known.computeIfAbsent(typed, id -> GroupId.read(id).flatMap(groups::find))
                .orElseThrow(() -> ImportRefused.groupUnknown(row.cell("onBehalfOf")));
        if (!group.spokespersonsAsOf(day).contains(delegation)) {
            throw ImportRefused.notItsSpokesperson(delegation, typed, new Day(day));
        }
        return typed;
    }

    private static boolean national(Row row) {
        boolean national = switch (row.cell("nationalCapacity").toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "", "false", "no" -> false;
            default -> throw ImportRefused.neitherTrueNorFalse();
        };
        if (national && !row.cell("onBehalfOf").isEmpty()) {
            throw ImportRefused.twoCapacities();
        }
        return national;
    }

    /**
     * For whom something was said.
     *
     * @param onBehalfOf id of a group; empty for the delegation itself
     */
    record Capacity(String onBehalfOf, boolean national) {}
}

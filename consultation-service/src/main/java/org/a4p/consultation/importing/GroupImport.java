package org.a4p.consultation.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.a4p.consultation.group.Group;
import org.a4p.consultation.group.GroupCommands;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.group.Groups;
import org.a4p.consultation.group.Membership;
import org.a4p.consultation.group.MembershipEndRefused;
import org.a4p.consultation.group.TypedTerms;
import org.a4p.consultation.importing.sheet.Row;
import org.a4p.delegations.Officer;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.request.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Groups with their dated membership, one membership a line; the first line of a new group has its names. */
@Component
class GroupImport implements Importer {

    private final Groups groups;
    private final GroupCommands managing;
    private final TypedTerms reading;

    GroupImport(Groups groups, GroupCommands managing, TypedTerms reading) {
        this.groups = groups;
        this.managing = managing;
        this.reading = reading;
    }

    @Override
    public Kind kind() {
        return Kind.GROUPS;
    }

    @Override
    public void plan(List<Row> rows, Officer officer, Plan plan) {
        Map<String, @Nullable Draft> drafts = new LinkedHashMap<>();
        for (Row row : rows) {
            String group = row.cell("group");
            if (!drafts.containsKey(group)) {
                drafts.put(group, draft(row, plan));
            }
            Draft draft = drafts.get(group);
            Membership membership = membership(row, plan);
            if (draft != null && membership != null && plan.isFirst(row, Map.entry(group, membership))) {
                join(draft, membership, row, plan);
            }
        }
        for (Draft draft : drafts.values()) {
            if (draft != null && draft.changed) {
                plan.step(() -> store(draft, officer));
            }
        }
    }

    private @Nullable Draft draft(Row row, Plan plan) {
        GroupId id = plan.read(row, "group", () -> reading.id(row.cell("group")));
        if (id == null) {
            return null;
        }
        Optional<Group> existing = groups.find(id);
        if (existing.isPresent()) {
            return new Draft(existing.get(), true);
        }
        SixLanguages names = Names.read(row, plan);
        return names == null ? null : new Draft(Group.named(id, names), false);
    }

    private @Nullable Membership membership(Row row, Plan plan) {
        var delegation = plan.read(row, "delegation", () -> reading.delegation(row.cell("delegation")));
        var standing = plan.read(row, "standing", () -> reading.standing(row.cell("standing")));
        var from = plan.read(row, "from", () -> reading.date(row.cell("from")));
        int before = plan.problems().size();
        var until = row.cell("until").isEmpty() ? null : plan.read(row, "until", () -> reading.date(row.cell("until")));
        return delegation == null
                        || standing == null
                        || from == null
                        || plan.problems().size() > before
                ? null
                : new Membership(delegation, standing, from, until);
    }

    /** What is recorded already is skipped; a membership that lasted until now may end by the file. */
    private void join(Draft draft, Membership membership, Row row, Plan plan) {
        if (draft.group.memberships().contains(membership)) {
            plan.skip();
            return;
        }
        try {
            draft.become(after(draft.group, membership));
        } catch (MembershipEndRefused reason) {
            plan.problem(row.line(), "until", reason);
        } catch (Failure reason) {
            plan.problem(row.line(), "from", reason);
        }
    }

    private Group after(Group group, Membership membership) {
        LocalDate until = membership.until();
        return until != null && group.memberships().stream().anyMatch(membership::isTheEndOf)
                ? group.leftBy(membership.delegation(), membership.from(), until, managing.today())
                : group.joinedBy(membership, managing.today());
    }

    private void store(Draft draft, Officer officer) {
        Group before = draft.existing ? draft.before : managing.create(draft.group.id(), draft.group.names(), officer);
        managing.change(before.id(), new SeenVersion(before.version()), officer, seen -> draft.group);
    }

    /** A group as the lines so far would make it. */
    private static final class Draft {

        private final Group before;
        private final boolean existing;
        private Group group;
        private boolean changed;

        Draft(Group before, boolean existing) {
            this.before = before;
            this.existing = existing;
            this.group = before;
            this.changed = !existing;
        }

        void become(Group next) {
            group = next;
            changed = true;
        }
    }
}

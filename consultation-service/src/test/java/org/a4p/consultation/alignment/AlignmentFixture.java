package org.a4p.consultation.alignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.consultation.group.GroupId;
import org.a4p.consultation.thread.ThreadId;
import org.a4p.delegations.DelegationCode;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;

/** Positions, groups and contributions for tests. */
public final class AlignmentFixture {

    public static final Instant START = Instant.parse("2018-09-11T14:00:00Z");

    private static final Set<String> NOT_STATES = Set.of("HOLYSEE", "ICRC", "EU", "AU");

    private AlignmentFixture() {}

    public static Instant at(int minute) {
        return START.plusSeconds(60L * minute);
    }

    public static boolean isState(DelegationCode code) {
        return !NOT_STATES.contains(code.value());
    }

    public static DelegationCode code(String value) {
        return new DelegationCode(value);
    }

    public static List<DelegationCode> codes(String... values) {
        return Arrays.stream(values).map(DelegationCode::new).toList();
    }

    public static FrozenGroup group(String id, List<DelegationCode> members, List<DelegationCode> associated) {
        return new FrozenGroup(new GroupId(id), LocalDate.of(2018, 9, 11), members, associated);
    }

    public static PositionSubject spokenBy(String delegation) {
        return spoken(1, delegation, null);
    }

    public static PositionSubject spoken(int number, String delegation, @Nullable FrozenGroup group) {
        return new PositionSubject(new ContributionId(ThreadId.of("perf-2"), number), code(delegation), group, START);
    }

    /** A delegation's own position, taken in the first minutes one after the other; null revokes. */
    public static Position own(PositionSubject on, String delegation, @Nullable Stance... stances) {
        return position(on, Holder.of(code(delegation)), null, stances);
    }

    public static Position ofGroup(PositionSubject on, FrozenGroup group, @Nullable Stance... stances) {
        return position(on, Holder.of(group.group()), group, stances);
    }

    private static Position position(
            PositionSubject on, Holder holder, @Nullable FrozenGroup group, @Nullable Stance... stances) {
        PositionId id = PositionId.of(on.id(), holder);
        Position position = Position.started(id, step(1, stances[0], group, holder, 1));
        for (int version = 2; version <= stances.length; version++) {
            position = position.with(step(version, stances[version - 1], group, holder, version));
        }
        return position;
    }

    public static Step step(
            int version, @Nullable Stance stance, @Nullable FrozenGroup group, Holder holder, int minute) {
        DelegationCode speaker = holder.delegation().orElse(code("AUT"));
        String words = stance == Stance.DISSOCIATES ? "Paragraph 3 goes too far." : "";
        String request = holder + " " + version;
        return new Step(version, stance, words, group, speaker, at(minute), "an-officer", new RequestId(request));
    }

    public static Stance anyStance(Random random) {
        return List.of(Stance.values()).get(random.nextInt(Stance.values().length));
    }
}

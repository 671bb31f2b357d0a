package org.a4p.consultation.alignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.DelegationCode;
import org.jspecify.annotations.Nullable;

/**
 * A random history of one contribution, drawn from a seed: overlapping groups whose members change, opt-outs, changes of
 * mind and revocations, one a minute.
 *
 * @param acts what was done, in order, for a recount by hand
 */
record History(PositionSubject spoken, List<Position> positions, List<Act> acts) {

    static final int MINUTES = 40;

    private static final String[] EVERYBODY = {
        "AUT", "BRA", "CHN", "EGY", "FRA", "HOLYSEE", "ICRC", "IND", "NOR", "SEN", "URY", "USA"
    };
    private static final String[] GROUPS = {"eu", "friends", "nam"};

    /** One delegation, or one group, takes a stance in a minute, or revokes. */
    record Act(
            int minute,
            String who,
            @Nullable FrozenGroup group,
            @Nullable Stance stance) {}

    static History random(Random random) {
        FrozenGroup saidFor = random.nextBoolean() ? group("eu", random) : null;
        PositionSubject spoken = AlignmentFixture.spoken(1, any(random), saidFor);
        Map<Holder, Position> positions = new LinkedHashMap<>();
        List<Act> acts = new ArrayList<>();
        for (int minute = 1; minute <= MINUTES; minute++) {
            boolean forGroup = random.nextInt(3) == 0;
            String who = forGroup ? GROUPS[random.nextInt(GROUPS.length)] : any(random);
            FrozenGroup group = forGroup ? group(who, random) : null;
            Holder holder = group == null ? Holder.of(AlignmentFixture.code(who)) : Holder.of(group.group());
            boolean ownWords =
                    holder.equals(spoken.holder()) || who.equals(spoken.by().value());
            if (!ownWords) {
                Stance stance = stance(random, positions.get(holder));
                act(positions, spoken, holder, group, stance, minute);
                acts.add(new Act(minute, who, group, stance));
            }
        }
        return new History(spoken, List.copyOf(positions.values()), acts);
    }

    private static void act(
            Map<Holder, Position> positions,
            PositionSubject spoken,
            Holder holder,
            @Nullable FrozenGroup group,
            @Nullable Stance stance,
            int minute) {
        Position before = positions.get(holder);
        int version = before == null ? 1 : before.version() + 1;
        Step step = AlignmentFixture.step(version, stance, group, holder, minute);
        positions.put(
                holder,
                before == null ? Position.started(PositionId.of(spoken.id(), holder), step) : before.with(step));
    }

    private static @Nullable Stance stance(Random random, @Nullable Position before) {
        boolean held = before != null && before.current().isPresent();
        int choice = random.nextInt(held ? 4 : 3);
        return choice == 3 ? null : AlignmentFixture.anyStance(random);
    }

    private static FrozenGroup group(String id, Random random) {
        List<DelegationCode> members = new ArrayList<>();
        List<DelegationCode> associated = new ArrayList<>();
        for (String code : EVERYBODY) {
            int draw = random.nextInt(4);
            if (draw < 2) {
                (draw == 0 ? members : associated).add(AlignmentFixture.code(code));
            }
        }
        return AlignmentFixture.group(id, members, associated);
    }

    private static String any(Random random) {
        return EVERYBODY[random.nextInt(EVERYBODY.length)];
    }

    static String[] everybody() {
        return EVERYBODY.clone();
    }

    static String[] groups() {
        return GROUPS.clone();
    }
}

package org.a4p.consultation.alignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.a4p.consultation.group.FrozenGroup;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.problem.StaleVersion;
import org.a4p.pages.request.IdempotencyKey;
import org.a4p.service.command.FirstRequest;
import org.a4p.service.command.Outcome;
import org.a4p.service.command.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes and revokes positions; each is a step that is added to a history and never taken away. */
@Service
public class PositionCommands {

    private final SharedStatements statements;
    private final Positions positions;
    private final Spokespeople spokespeople;
    private final PositionPolicy admission;
    private final PositionEvents telling;
    private final Clock clock;

    PositionCommands(
            SharedStatements statements,
            Positions positions,
            Spokespeople spokespeople,
            PositionPolicy admission,
            PositionEvents telling,
            Clock clock) {
        this.statements = statements;
        this.positions = positions;
        this.spokespeople = spokespeople;
        this.admission = admission;
        this.telling = telling;
        this.clock = clock;
    }

    /** Takes the position, or finds what this very request took before. */
    public Outcome<PositionResult> take(PositionRequest wanted, Officer officer, IdempotencyKey key) {
        SharedStatement statement = statements.get(wanted.thread(), wanted.number());
        Stance stance = Stance.chosen(wanted.stance()).orElseThrow(PositionRefused::stanceUnknown);
        PositionRequest worded = wanted.saying(Wording.of(stance, wanted.words()));
        Attempt attempt = attempt(statement, worded, stance, officer, key);
        return repeated(attempt.before(), attempt.next()).orElseGet(() -> {
            admission.checkTaking(
                    statement, attempt.holder(), officer, attempt.next().at());
            return make(attempt);
        });
    }

    /** Revokes what is held, or finds that this very request revoked it before. */
    public Outcome<PositionResult> revoke(PositionRequest wanted, Officer officer, IdempotencyKey key) {
        SharedStatement statement = statements.get(wanted.thread(), wanted.number());
        PositionRequest worded = wanted.saying(Wording.remark(wanted.words()));
        Attempt attempt = attempt(statement, worded, null, officer, key);
        return repeated(attempt.before(), attempt.next()).orElseGet(() -> {
            admission.checkRevoking(statement, officer, attempt.next().at());
            if (attempt.before().flatMap(Position::current).isEmpty()) {
                throw PositionRefused.nothingToRevoke();
            }
            return make(attempt);
        });
    }

    private Attempt attempt(
            SharedStatement statement,
            PositionRequest wanted,
            @Nullable Stance stance,
            Officer officer,
            IdempotencyKey key) {
        Instant now = clock.instant();
        FrozenGroup group = spokespeople.speaking(officer, wanted.group(), now);
        Holder holder = group == null ? Holder.of(officer.delegation().code()) : Holder.of(group.group());
        PositionId id = PositionId.of(statement.spoken().id(), holder);
        Step next = new Step(
                wanted.seen() + 1,
                stance,
                wanted.words(),
                group,
                officer.delegation().code(),
                now,
                officer.subject(),
                RequestId.of(officer.subject(), "position " + id, key));
        return new Attempt(statement, id, holder, positions.find(id), next);
    }

    /** The version stands in the store's own condition, so that of two who saw the same one only one gets through. */
    private Outcome<PositionResult> make(Attempt attempt) {
        Step next = attempt.next();
        int found = attempt.before().map(Position::version).orElse(0);
        if (next.version() != found + 1) {
            throw new StaleVersion();
        }
        Position after = attempt.before()
                .map(position -> position.with(next))
                .orElseGet(() -> Position.started(attempt.id(), next));
        boolean made = attempt.before().isEmpty()
                ? positions.start(after, telling.of(attempt))
                : positions.add(attempt.id(), next, telling.of(attempt));
        return made ? Outcome.made(new PositionResult(after, next)) : twin(attempt);
    }

    /** The same request may be under way a second time; its step shows once a majority of the store has it. */
    private Outcome<PositionResult> twin(Attempt attempt) {
        Step next = attempt.next();
        return FirstRequest.await(
                        () -> repeated(positions.find(attempt.id()), next),
                        () -> positions.hasNow(attempt.id(), next.requestId()))
                .orElseThrow(StaleVersion::new);
    }

    private static Optional<Outcome<PositionResult>> repeated(Optional<Position> position, Step next) {
        return position.flatMap(found -> found.madeBy(next.requestId()).map(first -> {
            if (!first.saysTheSameAs(next)) {
                throw new IdempotencyKeyReused();
            }
            return Outcome.repeated(new PositionResult(found, first));
        }));
    }

    /**
     * A step on its way.
     *
     * @param before the position as it was found
     */
    record Attempt(SharedStatement statement, PositionId id, Holder holder, Optional<Position> before, Step next) {}
}

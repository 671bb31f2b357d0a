package org.a4p.commitment.version;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.a4p.commitment.authorization.Action;
import org.a4p.commitment.authorization.Authorization;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.commitment.version.PublishVersion.WrittenBlock;
import org.a4p.delegations.Officer;
import org.a4p.pages.problem.IdempotencyKeyReused;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.stereotype.Service;

/**
 * Publishes versions, one after another. The unique {@code _id} {declaration, base + 1} is the only lock: where its insert
 * succeeds, no version was added since the history was read, so all that was checked against the history still holds
 * (the base was the latest, the name was free, the key unused), and ordinals have no gap.
 */
@Service
public class PublishingVersions {

    private final Versions versions;
    private final Authorization authorization;
    private final Clock clock;

    PublishingVersions(Versions versions, Authorization authorization, Clock clock) {
        this.versions = versions;
        this.authorization = authorization;
        this.clock = clock;
    }

    /**
     * The version that came of it; the same one when the same request comes again.
     *
     * @throws NewerVersionPublished if the base is not the latest version
     */
    public Version publish(Declaration declaration, PublishVersion command, Officer officer, IdempotencyKey key) {
        authorization.require(officer, Action.PUBLISH_VERSION);
        History history = versions.history(declaration.id());
        Optional<VersionSummary> answered = history.answerTo(officer, key);
        if (answered.isPresent()) {
            return answeredBefore(declaration.id(), answered.get().ordinal(), command);
        }
        requireNextStep(history, command);
        Version version = new Version(
                new VersionId(declaration.id(), command.base() + 1),
                command.name(),
                blocks(declaration.id(), command.blocks()),
                command.note(),
                Publication.by(officer, key, clock.instant()));
        boolean added = versions.add(version, VersionPublished.of(declaration, version, history.latest()));
        return added ? version : afterLosingTheRace(declaration.id(), command, officer, key);
    }

    private static void requireNextStep(History history, PublishVersion command) {
        if (command.base() > history.last() || command.base() < 0) {
            throw new NewerVersionPublished();
        }
        if (command.base() < history.last()) {
            throw new NewerVersionPublished(history.versions().getLast());
        }
        if (history.has(command.name())) {
            throw VersionRefused.nameTaken(command.name());
        }
    }

    private Version answeredBefore(DeclarationId declaration, int ordinal, PublishVersion command) {
        return versions.find(declaration, ordinal).filter(command::isWhatBecame).orElseThrow(IdempotencyKeyReused::new);
    }

    /** The winner may be this very request, sent twice at once. */
    private Version afterLosingTheRace(
            DeclarationId declaration, PublishVersion command, Officer officer, IdempotencyKey key) {
        History history = versions.history(declaration);
        return history.answerTo(officer, key)
                .map(winner -> answeredBefore(declaration, winner.ordinal(), command))
                .orElseThrow(() -> new NewerVersionPublished(history.versions().getLast()));
    }

    private List<Block> blocks(DeclarationId declaration, List<WrittenBlock> written) {
        Set<BlockId> known = versions.blocksEverIn(declaration);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            WrittenBlock block = written.get(i);
            blocks.add(new Block(idOf(block, i + 1, known), block.kind(), TextRules.checkText(block.text(), i + 1)));
        }
        return blocks;
    }

    private static BlockId idOf(WrittenBlock block, int position, Set<BlockId> known) {
        return block.id() == null
                ? BlockId.fresh()
                : BlockId.parse(block.id()).filter(known::contains).orElseThrow(() -> BlockRefused.unknown(position));
    }
}

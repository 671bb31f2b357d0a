package org.a4p.commitment.version;

import java.time.Instant;
import java.util.List;
import org.a4p.commitment.Drafting;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.delegations.DelegationCode;

/** Versions of the shared commitments. */
final class VersionFixture {

    static final DeclarationId ID = new DeclarationId("shared-commitments");
    static final Declaration DECLARATION = new Declaration(ID, Drafting.NAMES, "en");

    private VersionFixture() {}

    static Version aVersion(int ordinal, String name) {
        return aVersion(ordinal, name, block("commit", BlockKind.OPERATIVE));
    }

    static Version aVersion(int ordinal, String name, Block... blocks) {
        return new Version(
                new VersionId(ID, ordinal), new VersionName(name), List.of(blocks), new Note("A note"), publication());
    }

    static Block block(String id, BlockKind kind) {
        return new Block(new BlockId(id), kind, "We " + id + ".");
    }

    private static Publication publication() {
        return new Publication(
                "un-drafter", "A Drafter", new DelegationCode("UNDPO"), "key", Instant.parse("2018-07-16T15:30:00Z"));
    }
}

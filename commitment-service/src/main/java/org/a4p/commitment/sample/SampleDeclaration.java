package org.a4p.commitment.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.a4p.commitment.declaration.Declaration;
import org.a4p.commitment.declaration.DeclarationId;
import org.a4p.commitment.declaration.Declarations;
import org.a4p.commitment.version.Note;
import org.a4p.commitment.version.PublishVersion;
import org.a4p.commitment.version.PublishVersion.WrittenBlock;
import org.a4p.commitment.version.PublishingVersions;
import org.a4p.commitment.version.VersionName;
import org.a4p.commitment.version.Versions;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Delegations;
import org.a4p.delegations.Officer;
import org.a4p.delegations.Role;
import org.a4p.pages.language.SixLanguages;
import org.a4p.pages.request.IdempotencyKey;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens the declaration with a zero draft, once: a later start, or another replica starting at the same time, finds it
 * there, because publishing under the same key gives the same version.
 */
@Component
@ConditionalOnBooleanProperty("a4p.sample-data")
class SampleDeclaration implements ApplicationRunner {

    private static final IdempotencyKey KEY = new IdempotencyKey("sample-zero-draft");

    private final Declarations declarations;
    private final Versions versions;
    private final PublishingVersions publishing;
    private final Delegations delegations;
    private final JsonMapper json;

    SampleDeclaration(
            Declarations declarations,
            Versions versions,
            PublishingVersions publishing,
            Delegations delegations,
            JsonMapper json) {
        this.declarations = declarations;
        this.versions = versions;
        this.publishing = publishing;
        this.delegations = delegations;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Sample sample = read();
        Declaration declaration = new Declaration(new DeclarationId(sample.id()), sample.names(), sample.language());
        declarations.createIfAbsent(declaration);
        if (versions.latest(declaration.id()).isEmpty()) {
            publishing.publish(declaration, sample.zeroDraft(), drafter(), KEY);
        }
    }

    private Officer drafter() {
        return new Officer(
                "un-drafter", "Sample data", delegations.get(new DelegationCode("UNDPO")), Set.of(Role.DRAFTER));
    }

    private Sample read() throws IOException {
        try (InputStream text = new ClassPathResource("sample/zero-draft.json").getInputStream()) {
            return json.readValue(text, Sample.class);
        }
    }

    record Sample(String id, SixLanguages names, String language, String name, String note, List<WrittenBlock> blocks) {

        PublishVersion zeroDraft() {
            return new PublishVersion(0, new VersionName(name), new Note(note), blocks);
        }
    }
}

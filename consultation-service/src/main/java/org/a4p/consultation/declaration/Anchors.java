package org.a4p.consultation.declaration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.a4p.pages.problem.Failure;
import org.a4p.pages.problem.FailureKind;
import org.springframework.stereotype.Service;

/** Ties contributions to paragraphs of the declaration, and tells how those stand today. */
@Service
public class Anchors {

    private static final Pattern SHAPE =
            Pattern.compile("([a-z][a-z0-9-]{0,59})/([1-9][0-9]{0,8})/([a-z][a-z0-9-]{0,39})");

    private final TextVersions versions;

    Anchors(TextVersions versions) {
        this.versions = versions;
    }

    /**
     * The anchor that was typed or chosen as {@code shared-commitments/1/op-3}; empty for nothing.
     *
     * @throws Failure for anything that is no paragraph of a published version
     */
    public Optional<Anchor> read(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Matcher matcher = SHAPE.matcher(typed.strip());
        if (!matcher.matches()) {
            throw unknown();
        }
        return Optional.of(anchor(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }

    /** The paragraph of this version, as a contribution remembers it; {@link Failure} if there is none. */
    public Anchor anchor(String declaration, int version, String block) {
        return versions.find(new TextVersionId(declaration, version))
                .flatMap(found -> found.anchor(block))
                .orElseThrow(Anchors::unknown);
    }

    /** How the paragraph stands in the newest version. */
    public ParagraphStatus standing(Anchor anchor) {
        return Optional.ofNullable(standings(List.of(anchor)).get(anchor)).orElseThrow(Anchors::unknown);
    }

    /** How each of these stands that is known; every version is looked up once. */
    public Map<Anchor, ParagraphStatus> standings(Collection<Anchor> anchors) {
        Map<TextVersionId, Optional<TextVersion>> spokenOf = new HashMap<>();
        Map<String, Optional<TextVersion>> newest = new HashMap<>();
        Map<Anchor, ParagraphStatus> standings = new HashMap<>();
        for (Anchor anchor : anchors) {
            TextVersionId id = new TextVersionId(anchor.declaration(), Integer.parseInt(anchor.version()));
            Optional<TextVersion> last = newest.computeIfAbsent(anchor.declaration(), versions::newest);
            spokenOf.computeIfAbsent(id, versions::find)
                    .flatMap(then -> last.map(now -> ParagraphStatus.of(anchor, then, now)))
                    .ifPresent(standing -> standings.put(anchor, standing));
        }
        return standings;
    }

    /** The versions published last, the latest first. */
    public List<TextVersion> latest(int most) {
        return versions.latest(most);
    }

    /** The version that was typed or chosen, if it is one. */
    public Optional<TextVersion> versionOf(String typed) {
        Matcher matcher = SHAPE.matcher(typed);
        return matcher.matches()
                ? versions.find(new TextVersionId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private static Failure unknown() {
        return new Failure(FailureKind.UNPROCESSABLE, "anchor-unknown");
    }
}

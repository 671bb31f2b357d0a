package org.a4p.consultation.authorization;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.a4p.authorization.Ownership;
import org.a4p.consultation.RunningService;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.consultation.ConsultationFixture;
import org.a4p.consultation.consultation.ConsultationId;
import org.a4p.consultation.consultation.Consultations;
import org.a4p.consultation.theme.ThemeId;
import org.a4p.consultation.theme.Themes;
import org.a4p.delegations.DelegationCode;
import org.a4p.delegations.Role;
import org.a4p.testing.Visitor;
import org.bson.conversions.Bson;

/** A consultation of its own with an open thread, which can be moved to any state. */
public record Stage(RunningService service, Consultation consultation, String thread) {

    /** The delegation of whoever tries. */
    public static final String OWN = "SEN";

    /** Another delegation. */
    public static final String OTHER = "URY";

    private static final Duration DAY = Duration.ofDays(1);

    public static Stage open(RunningService service) {
        return open(service, new ThemeId("perf"));
    }

    public static Stage open(RunningService service, ThemeId theme) {
        Instant now = Instant.now();
        Consultation consultation = new Consultation(
                new ConsultationId("stage-" + UUID.randomUUID()),
                theme,
                ConsultationFixture.inSixLanguages("A stage"),
                List.of(),
                now.minus(DAY),
                null,
                now.plus(DAY),
                null,
                List.of(new DelegationCode("UNDPO"), new DelegationCode(OWN)),
                false);
        Themes themes = service.bean(Themes.class);
        service.bean(Consultations.class).openIfAbsent(consultation, themes.get(theme));
        HttpResponse<String> opened = service.officer("un-facilitator", "UNDPO", "facilitator")
                .post(
                        "/api/consultations/" + consultation.id() + "/threads",
                        Map.of("title", "On stage", "opening", "Who may do what?"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return new Stage(service, consultation, Visitor.json(opened).get("id").asString());
    }

    /** An officer of the delegation that tries, with this role alone. */
    public Visitor trying(Role role) {
        return service.officer("trying-" + role.claim(), OWN, role.claim());
    }

    /** The head of the delegation to which what is prepared belongs. */
    public Visitor owner(Ownership owner) {
        return service.officer("owner", delegation(owner), "delegate", "head-of-delegation");
    }

    public String delegation(Ownership owner) {
        return owner == Ownership.OWN ? OWN : OTHER;
    }

    public Visitor facilitator() {
        return service.officer("un-facilitator", "UNDPO", "facilitator");
    }

    public Visitor secretariat() {
        return service.officer("un-secretariat", "UNDPO", "secretariat");
    }

    public String contributions() {
        return "/api/threads/" + thread + "/contributions";
    }

    /** Publishes a statement; its path for programs. */
    public String contribution(Ownership owner, String text) {
        HttpResponse<String> published = owner(owner).post(contributions(), Map.of("text", text));
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        return published.headers().firstValue("Location").orElseThrow();
    }

    /** Moves the consultation to this state, whatever its own rules say of when that may be. */
    public void moveTo(ConsultationState state) {
        Instant now = Instant.now();
        service.bean(MongoDatabase.class)
                .getCollection("consultations")
                .updateOne(eq("_id", consultation.id().value()), dates(state, now));
    }

    private static Bson dates(ConsultationState state, Instant now) {
        Instant past = now.minus(DAY.multipliedBy(3));
        Instant future = now.plus(DAY);
        return switch (state) {
            case PLANNED -> dates(future, future.plus(DAY));
            case OPEN -> dates(past, future);
            case SILENT_READING ->
                combine(
                        set("opens", past),
                        set("closes", future),
                        set("readingFrom", now.minus(DAY)),
                        unset("archivedAt"));
            case CLOSED -> dates(past, now.minus(DAY));
            case ARCHIVED ->
                combine(
                        set("opens", past),
                        set("closes", now.minus(DAY)),
                        unset("readingFrom"),
                        set("archivedAt", now.minus(DAY)));
        };
    }

    private static Bson dates(Instant opens, Instant closes) {
        return combine(set("opens", opens), set("closes", closes), unset("readingFrom"), unset("archivedAt"));
    }
}

package org.a4p.consultation.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.a4p.consultation.RunningService;
import org.a4p.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A page of fifty cards, each with a quotation, costs the store what a page of two does. */
class CardQueriesIT {

    private static final int PAGE = 50;

    @Test
    void aPageOfFiftyCardsAsksForTheirPositionsAndSourcesOnce() {
        try (RunningService service = RunningService.with(Listening.class)) {
            AlignmentScene scene = AlignmentScene.open(service);
            Visitor norway = scene.head("NOR");
            scene.aligns("NOR");
            assertThat(quote(scene, 2)).isEqualTo(201);
            AlignmentScene.post(norway, scene.api(2), Map.of("stance", "ALIGNS"), 0);
            List<String> two = finds(service, norway, scene);
            for (int number = 3; number <= PAGE; number++) {
                assertThat(quote(scene, number)).isEqualTo(201);
                AlignmentScene.post(norway, scene.api(number), Map.of("stance", "ALIGNS"), 0);
            }

            List<String> fifty = finds(service, norway, scene);

            assertThat(fifty).containsExactlyInAnyOrderElementsOf(two);
            assertThat(fifty).filteredOn("positions"::equals).hasSize(1);
            assertThat(norway.get(scene.scene().page()).body().split("class=\"alignment-note\"", -1))
                    .hasSize(PAGE + 1);
        }
    }

    /** Says something that quotes the first entry, so that its source has to be looked up. */
    private static int quote(AlignmentScene scene, int number) {
        Map<String, String> quotation = Map.of(
                "source", scene.scene().id().citation() + "/1", "passage", "We ask for evaluation before rotation.");
        return scene.scene()
                .senegal()
                .post(
                        scene.scene().contributions(),
                        Map.of("text", "Contribution " + number, "quotations", List.of(quotation)))
                .statusCode();
    }

    private static List<String> finds(RunningService service, Visitor reader, AlignmentScene scene) {
        Finds finds = service.bean(Finds.class);
        finds.collections().clear();
        assertThat(reader.get(scene.scene().page()).statusCode()).isEqualTo(200);
        return List.copyOf(finds.collections());
    }

    /** The collections that were asked, in order. */
    record Finds(List<String> collections) implements CommandListener {
        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("find") && ofARequest()) {
                String collection = event.getCommand().getString("find").getValue();
                if (List.of("positions", "contributions", "groups", "threads", "consultations", "themes")
                                .contains(collection)
                        && !event.getCommand().toJson().contains("outboxPendingSince")) {
                    collections.add(collection);
                }
            }
        }
    }

    /** The search index and others read in the background, at times of their own. */
    private static boolean ofARequest() {
        return Thread.currentThread().getName().startsWith("tomcat-handler");
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Finds finds() {
            return new Finds(new CopyOnWriteArrayList<>());
        }

        @Bean
        MongoClientSettingsBuilderCustomizer listening(Finds finds) {
            return settings -> settings.addCommandListener(finds);
        }
    }
}

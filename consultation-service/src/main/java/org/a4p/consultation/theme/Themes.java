package org.a4p.consultation.theme;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.springframework.stereotype.Repository;

/** All themes. */
@Repository
public class Themes {

    private final OutboxCollection<Theme> themes;
    private final Clock clock;

    Themes(MongoDatabase database, Outboxes outboxes, Clock clock) {
        this.themes = outboxes.collection(database.getCollection("themes", Theme.class), "consultation.events");
        this.clock = clock;
    }

    public List<Theme> all() {
        return themes.documents().find().sort(ascending("_id")).into(new ArrayList<>());
    }

    public Optional<Theme> find(ThemeId id) {
        return Optional.ofNullable(themes.documents().find(eq("_id", id)).first());
    }

    public Theme get(ThemeId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no theme " + id));
    }

    /** Adds the theme unless there is one of this id already. */
    public void createIfAbsent(Theme theme) {
        if (find(theme.id()).isEmpty()) {
            create(theme);
        }
    }

    private void create(Theme theme) {
        try {
            themes.insert(theme, ThemeCreated.of(theme, clock.instant()));
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
        }
    }
}

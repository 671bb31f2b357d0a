package org.a4p.consultation.theme;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.a4p.outbox.OutboxCollection;
import org.a4p.outbox.Outboxes;
import org.a4p.pages.language.SixLanguages;
import org.a4p.service.migration.Migrations;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * All themes, merged ones too. A change is stored only on the version it was made on.
 *
 * <p>Merges cannot run into a circle, whoever merges what at the same time. Whoever merges A into B has read A before
 * it <em>touches</em> B, which raises B's version and works only while B is not merged, and then writes A on the
 * version it has read. Were there a circle, each of its merges would have touched its target before the target's own
 * merge was begun, for a later touch would have spoilt that one's version and a still later one found it merged. So
 * each merge in the circle would have begun before the one before it, all around, which cannot be.
 */
@Repository
public class Themes {

    private final OutboxCollection<Theme> themes;
    private final Clock clock;

    Themes(MongoDatabase database, Outboxes outboxes, Migrations migrations, Clock clock) {
        this.themes = outboxes.collection(database.getCollection("themes", Theme.class), "consultation.events");
        this.clock = clock;
        themes.documents()
                .createIndex(
                        Indexes.ascending("request"),
                        new IndexOptions().unique(true).sparse(true));
        migrations.add("2026-11-01-theme-versions", this::giveVersions);
    }

    /** Themes stored before they could change have no version. */
    private void giveVersions() {
        themes.documents().updateMany(exists("version", false), set("version", 0));
    }

    /** All of them, merged ones too. */
    public List<Theme> all() {
        return themes.documents().find().sort(ascending("_id")).into(new ArrayList<>());
    }

    public ThemeMerges lineage() {
        return new ThemeMerges(all());
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

    Optional<Theme> createdBy(String request) {
        return Optional.ofNullable(
                themes.documents().find(eq("request", request)).first());
    }

    /** Stores the new theme; false if its id or its request has been used before. */
    boolean create(Theme theme) {
        return themes.insertIfAbsent(theme, ThemeCreated.of(theme, clock.instant()));
    }

    /** Stores the new names; false if the theme has changed since it was read. */
    boolean rename(Theme read, SixLanguages names, Instant at) {
        Theme renamed = read.renamed(names, at);
        return themes.replace(asRead(read), renamed, ThemeChanged.renamed(renamed, at));
    }

    /** Stores the merge; false if one of the two has changed since the first was read. */
    boolean merge(Theme read, Theme target, Merge merge) {
        return touch(target)
                && themes.replace(asRead(read), read.merged(merge), ThemeMergedInto.of(read, target, merge.at()));
    }

    /** Takes the merge back; false if the theme has changed since it was read. */
    boolean separate(Theme read, Instant at) {
        Theme separated = read.separated();
        return themes.replace(asRead(read), separated, ThemeChanged.separated(separated, at));
    }

    private boolean touch(Theme target) {
        return themes.documents()
                        .updateOne(and(eq("_id", target.id()), exists("merge", false)), inc("version", 1))
                        .getMatchedCount()
                == 1;
    }

    private static Bson asRead(Theme read) {
        return and(eq("_id", read.id()), eq("version", read.version()));
    }
}

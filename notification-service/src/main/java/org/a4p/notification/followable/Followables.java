package org.a4p.notification.followable;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Everything that can be followed, as far as this service has heard. */
@Repository
public class Followables {

    private static final UpdateOptions OR_ADD = new UpdateOptions().upsert(true);

    private final MongoCollection<Followable> followables;

    Followables(MongoDatabase database) {
        this.followables = database.getCollection("followables", Followable.class);
    }

    /** What can be chosen: everything but what lives on in something else. */
    public List<Followable> all() {
        return everything().stream().filter(each -> each.mergedInto() == null).toList();
    }

    public Optional<Followable> find(Followed followed) {
        return Optional.ofNullable(
                followables.find(eq("_id", followed.toString())).first());
    }

    /**
     * Whose followers hear of what happens in this one: its own, those of what it lives on in, and those of all that live on
     * there with it. This one comes first.
     */
    public List<Followed> heardWith(Followed followed) {
        Map<String, String> targets = new HashMap<>();
        for (Followable each : everything()) {
            if (each.mergedInto() != null) {
                targets.put(each.key(), each.mergedInto());
            }
        }
        String living = living(followed.toString(), targets);
        Set<String> family = new LinkedHashSet<>(List.of(followed.toString(), living));
        targets.keySet().stream()
                .sorted()
                .filter(key -> living(key, targets).equals(living))
                .forEach(family::add);
        return family.stream().flatMap(key -> Followed.read(key).stream()).toList();
    }

    /** Remembers it, or its new names; whether it is merged stays as it is. */
    void learn(Followable followable) {
        followables.updateOne(eq("_id", followable.key()), asTold(followable), OR_ADD);
    }

    /** Remembers that it lives on in something else. */
    void merged(Followable followable, Followed into) {
        followables.updateOne(
                eq("_id", followable.key()), combine(asTold(followable), set("mergedInto", into.toString())), OR_ADD);
    }

    /** Remembers that it stands by itself again. */
    void separated(Followable followable) {
        followables.updateOne(eq("_id", followable.key()), combine(asTold(followable), unset("mergedInto")), OR_ADD);
    }

    private List<Followable> everything() {
        return followables.find().sort(ascending("kind", "_id")).into(new ArrayList<>());
    }

    private static Bson asTold(Followable followable) {
        return combine(
                set("kind", followable.kind()), set("names", followable.names()), set("path", followable.path()));
    }

    /** Follows the merges; events may come late, so what would be a circle is left where it begins. */
    private static String living(String key, Map<String, String> targets) {
        Set<String> seen = new LinkedHashSet<>();
        String at = key;
        while (seen.add(at) && targets.get(at) != null) {
            at = targets.getOrDefault(at, at);
        }
        return at;
    }
}

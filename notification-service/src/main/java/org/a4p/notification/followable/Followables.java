package org.a4p.notification.followable;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Everything that can be followed, as far as this service has heard. */
@Repository
public class Followables {

    private final MongoCollection<Followable> followables;

    Followables(MongoDatabase database) {
        this.followables = database.getCollection("followables", Followable.class);
    }

    public List<Followable> all() {
        return followables.find().sort(ascending("kind", "_id")).into(new ArrayList<>());
    }

    public Optional<Followable> find(Followed followed) {
        return Optional.ofNullable(
                followables.find(eq("_id", followed.toString())).first());
    }

    /** Remembers it; hearing of it again changes nothing. */
    void learn(Followable followable) {
        followables.replaceOne(eq("_id", followable.key()), followable, new ReplaceOptions().upsert(true));
    }
}

package org.a4p.consultation.balance;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.a4p.consultation.contribution.ContributionId;
import org.a4p.consultation.thread.ThreadId;
import org.springframework.stereotype.Repository;

/** Reads from the entries of threads what the balance needs, and no text. */
@Repository
class Sayings {

    private final MongoCollection<Said> contributions;

    Sayings(MongoDatabase database) {
        this.contributions = database.getCollection("contributions", Said.class);
    }

    /** The entries that follow this number, at most so many, in order. */
    List<Said> after(ThreadId thread, int number, int most) {
        List<ContributionId> ids = IntStream.rangeClosed(number + 1, number + most)
                .mapToObj(next -> new ContributionId(thread, next))
                .toList();
        List<Said> found = contributions
                .find(in("_id", ids))
                .projection(include(
                        "type",
                        "voice.delegation",
                        "voice.onBehalfOf.members",
                        "voice.onBehalfOf.associated",
                        "editions.words.language"))
                .into(new ArrayList<>());
        found.sort(Comparator.comparingInt(said -> said.id().number()));
        return found;
    }
}

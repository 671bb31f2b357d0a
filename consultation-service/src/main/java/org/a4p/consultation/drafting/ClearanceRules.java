package org.a4p.consultation.drafting;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.a4p.delegations.DelegationCode;
import org.springframework.stereotype.Repository;

/** Which delegations want everything cleared; one that has not said so does not. */
@Repository
class ClearanceRules {

    private final MongoCollection<ClearanceRule> rules;

    ClearanceRules(MongoDatabase database) {
        rules = database.getCollection("clearanceRules", ClearanceRule.class).withWriteConcern(WriteConcern.MAJORITY);
    }

    Optional<ClearanceRule> find(DelegationCode delegation) {
        return Optional.ofNullable(rules.find(eq("_id", delegation)).first());
    }

    boolean isRequired(DelegationCode delegation) {
        return find(delegation).map(ClearanceRule::required).orElse(false);
    }

    int version(DelegationCode delegation) {
        return find(delegation).map(ClearanceRule::version).orElse(0);
    }

    /** Sets it in the place of the version before; false if that is not there any more. */
    boolean save(ClearanceRule rule) {
        if (rule.version() == 1) {
            return insert(rule);
        }
        return rules.updateOne(
                                and(eq("_id", rule.delegation()), eq("version", rule.version() - 1)),
                                combine(
                                        set("required", rule.required()),
                                        set("changedBy", rule.changedBy()),
                                        set("changedAt", rule.changedAt()),
                                        inc("version", 1)))
                        .getMatchedCount()
                > 0;
    }

    private boolean insert(ClearanceRule rule) {
        try {
            rules.insertOne(rule);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }
}

package org.a4p.consultation.contribution;

import java.util.List;
import org.a4p.delegations.Officer;
import org.springframework.stereotype.Component;

/** All rules on who may say something in public at once; whatever puts a delegation's words before others asks them. */
@Component
public class PublicationRules {

    private final List<PublicationRule> rules;

    PublicationRules(List<PublicationRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public boolean mayPublish(Officer officer) {
        return rules.stream().allMatch(rule -> rule.mayPublish(officer));
    }

    /** Passes an officer who may; the rule that forbids it says why not. */
    public void require(Officer officer) {
        rules.forEach(rule -> rule.require(officer));
    }
}

/** What delegations say in a thread, numbered without gaps, and the conclusion that ends it. */
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "attachment :: web",
            "authorization",
            "consultation",
            "declaration",
            "group",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What a delegation writes before anybody else sees it: drafts kept while typing, and clearance by the head of delegation. */
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "attachment :: web",
            "authorization",
            "consultation",
            "contribution",
            "contribution :: web",
            "desk",
            "thread"
        })
@NullMarked
package org.a4p.consultation.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

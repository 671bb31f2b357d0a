/** Who has spoken in a consultation and who has not, for the secretariat alone, and the private word to those who have not. */
@ApplicationModule(
        allowedDependencies = {
            "authorization",
            "consultation",
            "contribution",
            "desk",
            "group",
            "record :: paper",
            "theme",
            "thread"
        })
@NullMarked
package org.a4p.consultation.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

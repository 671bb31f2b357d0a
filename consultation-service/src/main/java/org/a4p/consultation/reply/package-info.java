/** Where delegations were named and may reply by right: on the card, on the desk of the named, and in a list of theirs. */
@ApplicationModule(
        allowedDependencies = {"authorization", "consultation", "contribution", "contribution :: web", "desk", "thread"
        })
@NullMarked
package org.a4p.consultation.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

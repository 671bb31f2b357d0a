/** From an event to a delivery for each follower. */
@ApplicationModule(allowedDependencies = {"delivery", "followable", "mail", "subscription"})
@NullMarked
package org.a4p.notification.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

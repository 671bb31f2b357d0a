/** Who follows what: double opt-in, and leaving with one click. */
@ApplicationModule(allowedDependencies = {"delivery", "followable", "mail"})
@NullMarked
package org.a4p.notification.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

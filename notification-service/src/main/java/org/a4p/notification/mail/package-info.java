/** What a mail says, in the six languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.notification.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

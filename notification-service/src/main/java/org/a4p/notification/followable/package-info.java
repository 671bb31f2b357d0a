/** What can be followed, as learnt from the events of the services that own it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.notification.followable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Mail on its way: sent once, or uncertain and known to be. */
@ApplicationModule(allowedDependencies = "mail")
@NullMarked
package org.a4p.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

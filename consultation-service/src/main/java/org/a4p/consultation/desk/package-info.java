/** What waits for an officer, told by the features in which it waits. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.a4p.consultation.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

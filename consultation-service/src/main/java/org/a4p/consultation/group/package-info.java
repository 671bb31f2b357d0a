/** Groups of delegations, such as the European Union, whose membership is dated. */
@ApplicationModule(allowedDependencies = {"authorization", "desk", "theme"})
@NullMarked
package org.a4p.consultation.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

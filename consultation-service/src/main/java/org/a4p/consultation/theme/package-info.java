/** The permanent subjects that consultations are held on. */
@ApplicationModule(allowedDependencies = "authorization")
@NullMarked
package org.a4p.consultation.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

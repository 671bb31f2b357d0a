/** The paragraphs of the declaration that contributions speak about, as the other service published them. */
@ApplicationModule(allowedDependencies = "theme")
@NullMarked
package org.a4p.consultation.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

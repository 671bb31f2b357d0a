/** Files that delegations add to their contributions: checked by content, kept outside the contribution, served safely. */
@ApplicationModule(allowedDependencies = {"authorization", "consultation", "thread"})
@NullMarked
package org.a4p.consultation.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

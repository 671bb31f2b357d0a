/** Files that delegations add to their contributions: checked by content, kept outside the contribution, served safely. */
@NullMarked
package org.a4p.consultation.attachment;

import org.jspecify.annotations.NullMarked;

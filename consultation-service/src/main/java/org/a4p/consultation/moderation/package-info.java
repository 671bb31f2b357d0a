/** Reports, reviews, decisions and appeals on contributions, and the public log of them. */
@NullMarked
package org.a4p.consultation.moderation;

import org.jspecify.annotations.NullMarked;

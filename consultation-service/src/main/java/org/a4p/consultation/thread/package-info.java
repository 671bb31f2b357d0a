/** The topics a consultation is divided into. */
@NullMarked
package org.a4p.consultation.thread;

import org.jspecify.annotations.NullMarked;

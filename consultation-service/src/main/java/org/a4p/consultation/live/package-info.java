/** Threads that grow on the reader's screen while they are open. */
@NullMarked
package org.a4p.consultation.live;

import org.jspecify.annotations.NullMarked;

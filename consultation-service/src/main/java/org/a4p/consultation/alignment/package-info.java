/** Who aligns itself with what, who with exceptions, and who dissociates itself: dated, revocable, one voice per State. */
@NullMarked
package org.a4p.consultation.alignment;

import org.jspecify.annotations.NullMarked;

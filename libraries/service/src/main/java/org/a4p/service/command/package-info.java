/** Commands that are safe to repeat: which request it was, and whether it was the first to lead where it leads. */
@NullMarked
package org.a4p.service.command;

import org.jspecify.annotations.NullMarked;

/** The six official languages: which one the reader sees, and the message bundles behind it. */
@NullMarked
package org.a4p.pages.language;

import org.jspecify.annotations.NullMarked;

/** The reader's own time beside New York's, for whoever has chosen one. */
@NullMarked
package org.a4p.pages.zone;

import org.jspecify.annotations.NullMarked;

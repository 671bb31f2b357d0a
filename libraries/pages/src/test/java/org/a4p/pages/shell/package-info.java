/** Tests. */
@NullMarked
package org.a4p.pages.shell;

import org.jspecify.annotations.NullMarked;

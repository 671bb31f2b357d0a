/** A small service that shows every part of the shell, for tests and for looking at. */
@NullMarked
package org.a4p.pages.pattern;

import org.jspecify.annotations.NullMarked;

/** The frame around every page: layout, reader, time, assets, response headers. */
@NullMarked
package org.a4p.pages.shell;

import org.jspecify.annotations.NullMarked;

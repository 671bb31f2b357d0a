/** Work that comes round again and that one replica at a time does. */
@NullMarked
package org.a4p.service.job;

import org.jspecify.annotations.NullMarked;

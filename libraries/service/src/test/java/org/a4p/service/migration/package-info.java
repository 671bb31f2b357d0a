@NullMarked
package org.a4p.service.migration;

import org.jspecify.annotations.NullMarked;

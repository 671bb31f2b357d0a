@NullMarked
package org.a4p.service.job;

import org.jspecify.annotations.NullMarked;

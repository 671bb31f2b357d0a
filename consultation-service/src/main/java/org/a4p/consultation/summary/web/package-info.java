/** Pages and API of summary. */
@NullMarked
package org.a4p.consultation.summary.web;

import org.jspecify.annotations.NullMarked;

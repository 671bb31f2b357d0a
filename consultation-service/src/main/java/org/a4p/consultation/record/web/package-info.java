/** Pages and API of record. */
@NullMarked
package org.a4p.consultation.record.web;

import org.jspecify.annotations.NullMarked;
